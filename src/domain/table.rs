//! Tables for spreadsheets: comma-separated values that Excel, Numbers and Calc open in the right encoding.

use std::mem;

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

/// What parts the cells of the first row, outside of quotes.
fn separator(text: &str) -> char {
    let mut is_quoted = false;
    let head = text.chars().take_while(|letter| {
        is_quoted ^= *letter == '"';
        is_quoted || *letter != '\n'
    });
    let mut is_quoted = false;
    let signs: Vec<char> = head
        .filter(|letter| {
            is_quoted ^= *letter == '"';
            !is_quoted
        })
        .collect();
    let found = ['\t', ';', ','].into_iter().find(|it| signs.contains(it));
    found.unwrap_or(',')
}

/// The rows of a table: of a file of comma-separated values, also with semicolons as some countries have them, or
/// pasted from a spreadsheet, with tabs.
#[must_use]
pub fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches(BYTE_ORDER_MARK);
    let separator = separator(text);
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let mut is_quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            letter if is_quoted => cell.push(letter),
            '\r' => {}
            '\n' => {
                row.push(mem::take(&mut cell));
                rows.push(mem::take(&mut row));
            }
            letter if letter == separator => row.push(mem::take(&mut cell)),
            letter => cell.push(letter),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
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
    fn what_was_written_is_read_again() {
        let table = vec![
            vec!["a \"b\", c\nd".to_owned(), String::new()],
            vec![String::new(), "혈압".to_owned()],
        ];
        assert_eq!(read(&write(&table)), table);
    }

    #[test]
    fn a_table_from_a_spreadsheet_has_tabs_or_semicolons() {
        assert_eq!(read("a\tb\n1,5\t2"), [["a", "b"], ["1,5", "2"]]);
        assert_eq!(read("a;b\r\n\"1;5\";2\r\n"), [["a", "b"], ["1;5", "2"]]);
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
