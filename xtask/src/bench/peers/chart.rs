//! Bars on a logarithmic scale, as SVG: no script, no fonts of its own, readable on light and dark pages.

use std::fmt::Write;

/// Bars that are compared with each other.
pub(super) struct Group {
    pub(super) title: String,
    pub(super) bars: Vec<Bar>,
}

pub(super) struct Bar {
    pub(super) name: String,
    /// More than zero.
    pub(super) seconds: f64,
    pub(super) is_ours: bool,
}

const WIDTH: f64 = 860.0;
/// Where bars begin, and what is left behind the longest for its number.
const LEFT: f64 = 240.0;
const RIGHT: f64 = 80.0;
const ROW: f64 = 20.0;
const TITLE: f64 = 34.0;
const TOP: f64 = 44.0;

const STYLE: &str = "
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600 }
  .small { font-size: 11px; fill: #59636e }
  .grid { stroke: #d1d9e0 }
  .ours { fill: #1a7f37 }
  .peer { fill: #8c959f }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .small { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .ours { fill: #3fb950 }
    .peer { fill: #6e7681 }
  }
";

/// The chart of some groups; all have one scale.
pub(super) fn draw(about: &str, groups: &[Group]) -> String {
    let all = || groups.iter().flat_map(|group| &group.bars).map(|bar| bar.seconds);
    let scale = Scale::over(all().fold(f64::INFINITY, f64::min), all().fold(0.0, f64::max));
    let rows: usize = groups.iter().map(|group| group.bars.len()).sum();
    let height = TOP + groups.len() as f64 * TITLE + rows as f64 * ROW + 12.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{0}\">\n\
         <title>{0}</title>\n<style>{STYLE}</style>\n",
        escaped(about)
    );
    for power in scale.from..=scale.to {
        let x = scale.x(10f64.powi(power));
        _ = writeln!(svg, "<line class=\"grid\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{}\" y2=\"{height}\"/>", TOP - 8.0);
        _ = writeln!(
            svg,
            "<text class=\"small\" x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            TOP - 14.0,
            time(10f64.powi(power))
        );
    }
    let mut y = TOP;
    for group in groups {
        _ = writeln!(svg, "<text class=\"title\" x=\"8\" y=\"{}\">{}</text>", y + 22.0, escaped(&group.title));
        y += TITLE;
        for bar in &group.bars {
            let (end, class) = (scale.x(bar.seconds), if bar.is_ours { "ours" } else { "peer" });
            let name = escaped(&bar.name);
            _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{name}</text>", LEFT - 8.0, y + 11.0);
            _ = writeln!(
                svg,
                "<rect class=\"{class}\" x=\"{LEFT}\" y=\"{y}\" width=\"{:.1}\" height=\"14\" rx=\"2\"/>",
                (end - LEFT).max(2.0)
            );
            _ = writeln!(
                svg,
                "<text class=\"small\" x=\"{:.1}\" y=\"{}\">{}</text>",
                end + 6.0,
                y + 11.0,
                time(bar.seconds)
            );
            y += ROW;
        }
    }
    svg + "</svg>\n"
}

/// Powers of ten.
struct Scale {
    from: i32,
    to: i32,
}

impl Scale {
    fn over(least: f64, most: f64) -> Scale {
        // A bar of the least would have no length: it begins a power before.
        let from = if least.is_finite() { (least.log10() - 0.3).floor() as i32 } else { 0 };
        Scale { from, to: (most.max(least.min(1.0)).log10().ceil() as i32).max(from + 1) }
    }

    fn x(&self, seconds: f64) -> f64 {
        let share = (seconds.log10() - f64::from(self.from)) / f64::from(self.to - self.from);
        LEFT + share * (WIDTH - LEFT - RIGHT)
    }
}

/// Three figures and a unit.
pub(super) fn time(seconds: f64) -> String {
    let (number, unit) = if seconds < 0.9995 { (seconds * 1e3, "ms") } else { (seconds, "s") };
    let places = if number >= 99.95 { 0 } else { usize::from(number < 9.995) + 1 };
    let text = format!("{number:.places$}");
    // A number on the axis is a power of ten, and needs no zeros behind its point.
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    format!("{text} {unit}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_three_figures() {
        let shown = [0.001, 0.00512, 0.0318, 0.2504, 0.9999, 1.0, 25.31, 312.4].map(time);
        assert_eq!(shown, ["1 ms", "5.12 ms", "31.8 ms", "250 ms", "1 s", "1 s", "25.3 s", "312 s"]);
    }

    #[test]
    fn ten_times_as_long_is_as_far_everywhere() {
        let scale = Scale::over(0.005, 90.0);
        assert_eq!((scale.from, scale.to), (-3, 2));
        let step = scale.x(0.1) - scale.x(0.01);
        assert!((scale.x(100.0) - scale.x(10.0) - step).abs() < 1e-9);
        assert!((scale.x(100.0) - (WIDTH - RIGHT)).abs() < 1e-9 && scale.x(0.005) > LEFT);
    }

    #[test]
    fn a_chart_holds_each_bar_and_no_markup_of_others() {
        let bar = |name: &str, seconds, is_ours| Bar { name: name.to_owned(), seconds, is_ours };
        let bars = vec![bar("nuaws & <co>", 0.01, true), bar("peer", 1.0, false)];
        let svg = draw("How long", &[Group { title: "Keys".to_owned(), bars }]);
        assert_eq!((svg.matches("<rect").count(), svg.matches("class=\"ours\"").count()), (2, 1));
        assert!(svg.contains("nuaws &amp; &lt;co&gt;") && !svg.contains("<script"));
        let width = |class: &str| {
            let rest = svg.split(&format!("<rect class=\"{class}\"")).nth(1).unwrap();
            rest.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse::<f64>().unwrap()
        };
        assert!(width("peer") > 2.0 * width("ours"));
    }

    #[test]
    fn nothing_measured_is_an_empty_chart() {
        assert!(draw("Nothing", &[]).ends_with("</svg>\n"));
    }
}
