//! Bytes become text: which encoding they are in, and what they say in it.
//!
//! A byte order mark decides, then the option, then zero bytes (UTF-16 without a mark), then whether it is valid UTF-8;
//! what is left is an encoding of one byte a letter, which is guessed from how often bytes stand beside each other.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE};

use super::ReadError;

/// Names that people use and the WHATWG standard doesn't have.
const ALIASES: &[(&str, &str)] = &[
    ("win1251", "windows-1251"),
    ("win-1251", "windows-1251"),
    ("windows1251", "windows-1251"),
    ("1251", "windows-1251"),
    ("ansi", "windows-1251"),
    ("win1252", "windows-1252"),
    ("win-1252", "windows-1252"),
    ("windows1252", "windows-1252"),
    ("1252", "windows-1252"),
    ("koi8r", "koi8-r"),
    ("866", "ibm866"),
    ("dos", "ibm866"),
    ("oem866", "ibm866"),
    ("utf16", "utf-16le"),
    ("utf16le", "utf-16le"),
    ("utf16be", "utf-16be"),
    ("utf_8", "utf-8"),
];

/// How many bytes are looked at to tell UTF-16 without a mark.
const SAMPLE: usize = 4096;

/// The encoding with that name: any label of the WHATWG Encoding Standard, and some usual ones beside it.
pub fn encoding(label: &str) -> Option<&'static Encoding> {
    let label = label.trim().to_ascii_lowercase();
    let label = ALIASES.iter().find(|(alias, _)| *alias == label).map_or(&label[..], |(_, name)| name);
    Encoding::for_label_no_replacement(label.as_bytes())
}

/// The text, and the encoding it was in.
pub(super) fn decode(bytes: &[u8], given: Option<&'static Encoding>) -> Result<(String, &'static Encoding), ReadError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Ok((strictly(&bytes[mark..], encoding, mark)?, encoding));
    }
    if let Some(encoding) = given {
        return Ok((strictly(bytes, encoding, 0)?, encoding));
    }
    if let Some(encoding) = wide(bytes) {
        return Ok((strictly(bytes, encoding, 0)?, encoding));
    }
    if let Some(at) = bytes.iter().position(|byte| matches!(byte, 0..=8 | 0x0E..=0x1A | 0x1C..=0x1F)) {
        return Err(ReadError::Binary { at });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), UTF_8));
    }
    let encoding = guess(bytes);
    Ok((strictly(bytes, encoding, 0)?, encoding))
}

/// The text, with no byte left out or replaced. `before` is how many bytes stand before these in the file.
fn strictly(bytes: &[u8], encoding: &'static Encoding, before: usize) -> Result<String, ReadError> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let most = decoder.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or(bytes.len() * 3 + 16);
    let mut text = String::with_capacity(most);
    match decoder.decode_to_string_without_replacement(bytes, &mut text, true) {
        (DecoderResult::InputEmpty, _) => {
            if text.contains('\0') {
                let at = bytes.iter().position(|byte| *byte == 0).unwrap_or(0);
                return Err(ReadError::Binary { at: at + before });
            }
            text.shrink_to_fit();
            Ok(text)
        }
        (DecoderResult::Malformed(length, after), read) => {
            let at = before + read.saturating_sub(usize::from(length) + usize::from(after));
            Err(ReadError::Undecodable { encoding: encoding.name(), at })
        }
        (DecoderResult::OutputFull, read) => {
            Err(ReadError::Undecodable { encoding: encoding.name(), at: before + read })
        }
    }
}

/// UTF-16 without a mark: nearly every second byte is one of the two that letters, digits and blanks have there.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    if sample.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let high = |odd: usize| {
        let high = sample.iter().skip(odd).step_by(2).filter(|byte| matches!(byte, 0 | 4 | 0x20)).count();
        let zero = sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        high * 20 >= sample.len() / 2 * 19 && zero > 0
    };
    match (high(1), high(0)) {
        (true, false) => Some(UTF_16LE),
        (false, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// An encoding of one byte a letter. The detector is asked twice, with and without being told that Russian is to be
/// expected: with that it finds a few Russian words in an English text, and takes «Côte» for Russian. Where the answers
/// differ, the one in which no word mixes scripts is right.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let expected = detector.guess(Some(b"ru"), Utf8Detection::Deny);
    let plain = detector.guess(None, Utf8Detection::Deny);
    let found = match expected == plain || !mixes_scripts(bytes, expected) {
        true => expected,
        false => plain,
    };
    // The letters by which Ukrainian differs. In the Russian table these bytes draw boxes.
    let ukrainian = |byte: &u8| matches!(byte, 0xA4 | 0xA6 | 0xA7 | 0xAD | 0xB4 | 0xB6 | 0xB7 | 0xBD);
    if found == KOI8_U && !bytes.iter().any(ukrainian) { KOI8_R } else { found }
}

/// True where a word of the text, read so, has letters of the Latin and of the Cyrillic script.
fn mixes_scripts(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    text.split(|c: char| !c.is_alphabetic()).any(|word| {
        word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(|c| ('\u{400}'..='\u{52F}').contains(&c))
    })
}
