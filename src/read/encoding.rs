//! Which encoding a file is in: by its byte order mark, the user's word, its zero bytes, the form of UTF-8, and at last
//! by what reads like words.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, IBM866, ISO_8859_5, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, X_MAC_CYRILLIC,
};

use super::ReadError;

/// The encoding with that label: any label of the WHATWG's Encoding Standard, and what people call them besides
/// (`windows1251`, `win-1251`, `utf16le`, `dos`).
///
/// ```
/// assert_eq!(svodka::read::encoding("CP1251"), Some(encoding_rs::WINDOWS_1251));
/// assert_eq!(svodka::read::encoding("utf-7"), None);
/// ```
pub fn encoding(label: &str) -> Option<&'static Encoding> {
    if let Some(found) = Encoding::for_label_no_replacement(label.as_bytes()) {
        return Some(found).filter(|found| *found != encoding_rs::X_USER_DEFINED);
    }
    let squeezed: String = label.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let number = squeezed.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let label = match squeezed.as_str() {
        "dos" | "oem" => "ibm866".to_owned(),
        "koi8" => "koi8-r".to_owned(),
        "utf16" | "utf16le" | "ucs2le" => "utf-16le".to_owned(),
        "utf16be" | "ucs2be" => "utf-16be".to_owned(),
        "mac" | "maccyrillic" => "x-mac-cyrillic".to_owned(),
        "koi8r" => "koi8-r".to_owned(),
        "koi8u" => "koi8-u".to_owned(),
        _ => match &squeezed[..squeezed.len() - number.len()] {
            "windows" | "win" | "cp" | "codepage" | "ansi" | "ibm" | "dos" | "oem" | "ms" | "" if number == "866" => {
                "ibm866".to_owned()
            }
            "windows" | "win" | "cp" | "codepage" | "ansi" | "ms" | "" if number.starts_with("125") => {
                format!("windows-{number}")
            }
            "iso" => format!("iso-8859-{}", number.strip_prefix("8859")?),
            _ => return None,
        },
    };
    Encoding::for_label_no_replacement(label.as_bytes())
}

/// The encoding's name as records show it.
pub(super) fn name(encoding: &'static Encoding) -> String {
    encoding.name().to_ascii_lowercase()
}

/// True of UTF-16, whose bytes are no characters by themselves.
pub(super) fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// An encoding and how it was found.
pub(super) struct Found {
    /// The encoding.
    pub(super) encoding: &'static Encoding,
    /// The bytes of the byte order mark.
    pub(super) skip: usize,
    /// True where the user named it.
    pub(super) given: bool,
}

/// Finds the encoding of a file.
pub(super) fn find(bytes: &[u8], given: Option<&'static Encoding>) -> Result<Found, ReadError> {
    if let Some((encoding, skip)) = Encoding::for_bom(bytes) {
        return Ok(Found { encoding, skip, given: false });
    }
    let found = |encoding| Ok(Found { encoding, skip: 0, given: given.is_some() });
    if let Some(encoding) = given {
        return found(encoding);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return found(encoding);
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => found(UTF_8),
        // Reported where it is decoded.
        Err(_) if is_damaged_utf8(bytes) => found(UTF_8),
        Err(_) => found(guess(bytes)),
    }
}

/// UTF-16 has a zero byte in each Latin letter and a 4 in each Cyrillic one, always on the same side; no other text
/// has such bytes.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.len() / 2;
    if pairs < 2 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let mut high = [0usize; 2];
    for pair in bytes.chunks_exact(2) {
        for side in [0, 1] {
            high[side] += usize::from(pair[side] == 0 || pair[side] == 4);
        }
    }
    let is = |side: usize| high[side] * 10 >= pairs * 7 && high[1 - side] * 20 <= pairs;
    if is(1) {
        Some(UTF_16LE)
    } else if is(0) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// True where nearly all that isn't ASCII is UTF-8: a file with a damaged place, not one in another encoding.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good >= 8 && good >= bad * 20
}

/// What the detector takes these bytes for. It is asked twice, as for a page from anywhere and as for a Russian one:
/// the first misses short Russian, the second sees Russian in «Côte d'Ivoire».
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let anywhere = detector.guess(None, Utf8Detection::Deny);
    let russian = detector.guess(Some(b"ru"), Utf8Detection::Deny);
    let (pure, mixed) = cyrillic_letters(bytes, russian);
    let found = if is_cyrillic(russian) && pure > mixed { russian } else { anywhere };
    if found == KOI8_U && !has_ukrainian(bytes) { KOI8_R } else { found }
}

fn is_cyrillic(encoding: &'static Encoding) -> bool {
    [WINDOWS_1251, KOI8_R, KOI8_U, IBM866, ISO_8859_5, X_MAC_CYRILLIC].contains(&encoding)
}

/// Cyrillic letters in words that have no others, and in words that mix scripts; a hyphen parts no words.
fn cyrillic_letters(bytes: &[u8], encoding: &'static Encoding) -> (usize, usize) {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let (mut pure, mut mixed) = (0, 0);
    for word in text.split(|c: char| !c.is_alphabetic() && c != '-' && c != '\'') {
        let cyrillic = word.chars().filter(|c| ('\u{400}'..'\u{530}').contains(c)).count();
        let others = word.chars().filter(|c| c.is_alphabetic()).count() - cyrillic;
        *(if others == 0 { &mut pure } else { &mut mixed }) += cyrillic;
    }
    (pure, mixed)
}

/// True where KOI8-U gives letters that Russian doesn't have, inside words.
fn has_ukrainian(bytes: &[u8]) -> bool {
    let (text, _) = KOI8_U.decode_without_bom_handling(bytes);
    text.contains(['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ'])
}
