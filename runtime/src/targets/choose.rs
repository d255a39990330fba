//! Which profiles and regions a user's words mean: names, `all`, and globs. Pure: what there is comes in.

use nuaws_models::overlay::matches;

use crate::error::CallError;

/// What stands for everything.
const ALL: &str = "all";

/// Whether a word stands for those that fit it, and not for itself.
pub(super) fn is_pattern(word: &str) -> bool {
    word == ALL || word.contains('*')
}

/// The words of an option, without blanks and repetitions.
///
/// # Errors
/// There are none.
pub(super) fn words(option: &'static str, given: &[String]) -> Result<Vec<String>, CallError> {
    let mut words: Vec<String> = Vec::new();
    for word in given.iter().map(|word| word.trim()).filter(|word| !word.is_empty()) {
        if !words.iter().any(|have| have == word) {
            words.push(word.to_owned());
        }
    }
    match words.is_empty() {
        true => {
            let error = CallError::not_sent("Usage", format!("--{option} names none")).flag(option);
            Err(error.help(format!("--{option} all means all of them; leave it away for the one in force")))
        }
        false => Ok(words),
    }
}

/// What of `known` fits any of the patterns among `words`; each once, in the order of `known`.
pub(super) fn fitting(words: &[String], known: &[String]) -> Vec<String> {
    let fits = |name: &&String| words.iter().any(|word| is_pattern(word) && (word == ALL || matches(word, name)));
    known.iter().filter(fits).cloned().collect()
}

/// The patterns among `words` that nothing of `known` fits.
pub(super) fn unfit(words: &[String], known: &[String]) -> Vec<String> {
    let fits = |word: &&String| !fitting(std::slice::from_ref(*word), known).is_empty();
    words.iter().filter(|word| is_pattern(word) && !fits(word)).cloned().collect()
}

/// The profiles that the words mean.
///
/// # Errors
/// A name that no profile has, or a pattern that none fits.
pub(super) fn profiles(words: &[String], known: &[String]) -> Result<Vec<String>, CallError> {
    let mut chosen: Vec<String> = Vec::new();
    for word in words {
        let meant = match is_pattern(word) {
            true => fitting(std::slice::from_ref(word), known),
            false => known.iter().filter(|name| *name == word).cloned().collect(),
        };
        if meant.is_empty() {
            return Err(no_profile(word, known));
        }
        for name in meant {
            if !chosen.contains(&name) {
                chosen.push(name);
            }
        }
    }
    Ok(chosen)
}

fn no_profile(word: &str, known: &[String]) -> CallError {
    let what = if is_pattern(word) { format!("no profile fits {word}") } else { format!("there is no profile {word}") };
    let help = match known {
        [] => "there are none at all: `aws configure` makes one".to_owned(),
        known => format!("there is {}; `nuaws profiles` shows them", known.join(", ")),
    };
    CallError::not_sent("Usage", what).flag("profiles").help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &str) -> Vec<String> {
        words.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn words_are_told_once_and_must_be_there() {
        let given = ["a".to_owned(), " b".to_owned(), String::new(), "a".to_owned()];
        assert_eq!(words("regions", &given).unwrap(), list("a b"));
        assert_eq!(words("regions", &[String::new()]).unwrap_err().flag.as_deref(), Some("regions"));
    }

    #[test]
    fn patterns_mean_what_fits() {
        let known = list("ap-south-1 eu-central-1 eu-west-1 us-east-1");
        for (words, expected) in [
            ("all", "ap-south-1 eu-central-1 eu-west-1 us-east-1"),
            ("eu-*", "eu-central-1 eu-west-1"),
            ("*-1 eu-*", "ap-south-1 eu-central-1 eu-west-1 us-east-1"),
            ("us-east-1 *-west-*", "eu-west-1"),
            ("mars-*", ""),
        ] {
            assert_eq!(fitting(&list(words), &known), list(expected), "{words}");
        }
        assert_eq!(unfit(&list("us-east-1 mars-* eu-* all moon-*"), &known), list("mars-* moon-*"));
    }

    #[test]
    fn profiles_are_those_there_are() {
        let known = list("dev prod-a prod-b");
        assert_eq!(profiles(&list("prod-* dev prod-a"), &known).unwrap(), list("prod-a prod-b dev"));
        assert_eq!(profiles(&list("all"), &known).unwrap(), known);
        let error = profiles(&list("dev pord-a"), &known).unwrap_err();
        assert_eq!(error.message, "there is no profile pord-a");
        assert!(error.help.as_deref().unwrap().contains("dev, prod-a, prod-b"));
        assert_eq!(profiles(&list("qa-*"), &known).unwrap_err().message, "no profile fits qa-*");
    }
}
