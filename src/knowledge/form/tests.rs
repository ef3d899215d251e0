use super::*;
use proptest::prelude::*;
use unicode_normalization::char::compose;

/// What the scanner makes of a token: its bytes, kind, writing, script and gap, its codes.
type Seen = (usize, usize, Kind, Caps, Script, Gap, Vec<u8>);

fn seen(text: &str) -> Vec<Seen> {
    let mut out = Vec::new();
    scan(text, |token, codes| {
        let Scanned { start, end, kind, caps, script, gap } = token;
        assert_eq!(codes.hash(), hash(codes.as_slice()));
        if let Some(words) = codes.words() {
            assert_eq!(codes.as_slice(), &[words.0.to_le_bytes(), words.1.to_le_bytes()].concat()[..codes.len]);
            assert_eq!((Codes::hash_of(words, codes.len), Codes::length_of(words)), (codes.hash(), codes.len));
        }
        out.push((start, end, kind, caps, script, gap, codes.as_slice().to_vec()));
    });
    out
}

/// The same, character by character.
fn plain(text: &str) -> Vec<Seen> {
    let mut out = Vec::new();
    let mut gap = Gap::Blank;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let mut end = start + c.len_utf8();
        if c.is_alphabetic() {
            let (mut folded, mut large) = (fold(c), vec![is_large(c)]);
            while let Some((at, c)) =
                chars.next_if(|(_, c)| c.is_alphabetic() || is_invisible(*c) || scan::is_combining(*c))
            {
                end = at + c.len_utf8();
                if c.is_alphabetic() {
                    folded.extend(fold(c));
                    large.push(is_large(c));
                } else if scan::is_combining(c)
                    && let Some(composed) = folded.last().and_then(|&last| compose(last, c))
                {
                    folded.pop();
                    folded.extend(fold(composed));
                }
            }
            let caps = match (large.iter().filter(|large| **large).count(), large[0]) {
                (0, _) => Caps::Lower,
                (1, true) => Caps::Capital,
                (all, _) if all == large.len() => Caps::Upper,
                _ => Caps::Mixed,
            };
            let codes = folded.iter().flat_map(|&c| code(c)).collect();
            out.push((start, end, Kind::Word, caps, scan::script(text, start), gap, codes));
            gap = Gap::None;
        } else if c.is_ascii_digit() {
            while let Some((at, _)) = chars.next_if(|(_, c)| c.is_ascii_digit()) {
                end = at + 1;
            }
            let codes = text.as_bytes()[start..end].to_vec();
            out.push((start, end, Kind::Number, Caps::Lower, Script::Other, gap, codes));
            gap = Gap::None;
        } else if matches!(c, '\n' | '\u{2028}' | '\u{85}') {
            gap = if gap >= Gap::Line { Gap::Blank } else { Gap::Line };
        } else if c == '\u{2029}' {
            gap = Gap::Blank;
        } else if c.is_whitespace() || c.is_ascii_control() {
            gap = gap.max(Gap::Space);
        } else if !is_invisible(c) && !scan::is_combining(c) {
            let codes = code(match c {
                '–' | '—' | '‑' | '−' => '-',
                '’' | '‘' | '`' => '\'',
                c => c,
            });
            out.push((start, end, Kind::Mark, Caps::Lower, Script::Other, gap, codes));
            gap = Gap::None;
        }
    }
    out
}

fn is_large(c: char) -> bool {
    c.to_lowercase().next() != Some(c)
}

fn fold(c: char) -> Vec<char> {
    c.to_lowercase().map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

fn code(c: char) -> Vec<u8> {
    match c {
        'а'..='я' => vec![(0xE0 + (c as u32 - 'а' as u32)) as u8],
        _ => c.to_string().into_bytes(),
    }
}

proptest! {
    #[test]
    fn tokens_are_those_that_are_read_character_by_character(
        text in "([a-zA-Z]{0,20}|[а-яА-ЯёЁ]{0,20}|[a-zA-Zа-яА-ЯёЁéßİ中Ωѣј\u{301}\u{308}\u{306}\u{AD}\u{200B}]{0,12}|[0-9]{0,9}|[ \n\t\u{A0}\u{2028}\u{2029}\u{85}.,«»“”—–’`()@🙂\u{7F}]{0,3}){0,16}"
    ) {
        // Forms of more codes than that are none.
        let wanted: Vec<Seen> = plain(&text).into_iter().map(|mut token| {
            if token.6.len() > MAX_FORM {
                token.6.clear();
            }
            token
        }).collect();
        prop_assert_eq!(seen(&text), wanted);
    }
}

#[test]
fn a_token_that_is_too_long_has_no_form() {
    for letter in ["a", "я", "é"] {
        let codes = code(letter.chars().next().unwrap()).len();
        let (fits, too_long) = (letter.repeat(MAX_FORM / codes), letter.repeat(MAX_FORM / codes + 1));
        assert_eq!(seen(&fits)[0].6.len(), MAX_FORM);
        assert_eq!(seen(&too_long)[0].6, Vec::<u8>::new());
    }
}
