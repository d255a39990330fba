# Event streams into AWS: what is piped into a generated command or the router goes event by event.

use std/assert
use ../../../generated/polly.nu *
use ../../../generated/nuaws.nu *

def refused [call: closure]: nothing -> record {
  try { do $call; null } catch {|e| nuaws error $e } | if $in == null { error make {msg: "no nuaws error was raised"} } else { $in }
}

export def tests []: nothing -> table {
  [
    [name run];
    ["records are an event each" {||
      let events = ["hello" "there"] | each {|text| {TextEvent: {Text: $text}} }
      let rows = $events | polly start-speech-synthesis-stream --engine neural --output-format mp3 --voice-id Joanna
      assert equal ($rows | columns | sort) [AudioEvent StreamClosedEvent]
      assert equal ($rows.0.AudioEvent.AudioChunk | describe) binary
      let routed = $events | nuaws polly start-speech-synthesis-stream --engine neural --output-format mp3 --voice-id Joanna
      assert equal $routed $rows
    }]
    ["what fits no event is named by its place" {||
      let error = refused {
        [{TextEvent: {Text: a}} {Nope: 1}] | polly start-speech-synthesis-stream --engine neural --output-format mp3 --voice-id Joanna
      }
      assert str contains $error.msg "item 1"
      assert str contains $error.help "TextEvent"
    }]
    ["nothing piped is an error before anything is sent" {||
      let error = refused { null | polly start-speech-synthesis-stream --engine neural --output-format mp3 --voice-id Joanna }
      assert str contains $error.msg "needs events"
      assert equal $error.stage "not sent"
    }]
    ["an input that breaks off is not taken for whole" {||
      let error = refused {
        [1 2] | each {|n| if $n == 2 { error make {msg: broken} } else { {TextEvent: {Text: a}} } }
          | polly start-speech-synthesis-stream --engine neural --output-format mp3 --voice-id Joanna
      }
      assert str contains $error.msg "cut"
    }]
  ]
}
