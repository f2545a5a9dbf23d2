//! Tables for spreadsheets: comma-separated values that Excel, Numbers and Calc open in the right encoding.

/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The table, with its head as the first row.
#[must_use]
pub fn write(rows: &[Vec<String>]) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                out.push(',');
            }
            out.push('"');
            // A cell that begins so would be read as a formula.
            let first = cell.trim_start().chars().next();
            if matches!(
                first,
                Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|' | '%')
            ) || cell.starts_with(['\t', '\r', '\n'])
            {
                out.push('\'');
            }
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(cell: &str) -> String {
        let text = write(&[vec![cell.to_owned()]]);
        text.trim_start_matches(BYTE_ORDER_MARK)
            .trim_end()
            .to_owned()
    }

    #[test]
    fn no_cell_is_read_as_a_formula() {
        for cell in ["=1+1", "+49", "-1", "@a", "  =1", "\t=1", "＝1", "|cmd"] {
            assert!(one(cell).starts_with("\"'"), "{cell:?}");
        }
        assert_eq!(one("0.98"), "\"0.98\"");
    }

    #[test]
    fn quotes_and_line_ends_stay_in_their_cell() {
        assert_eq!(one("a \"b\", c\nd"), "\"a \"\"b\"\", c\nd\"");
        let table = write(&[
            vec!["a".into(), "b".into()],
            vec!["혈압".into(), String::new()],
        ]);
        assert_eq!(table, "\u{feff}\"a\",\"b\"\r\n\"혈압\",\"\"\r\n");
    }
}
