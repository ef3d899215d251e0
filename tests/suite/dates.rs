//! Dates across sentences and languages: what goes on with a story, shares a year, is joined or reported; and texts that
//! are made to be hard.

use svodka::record::{Basis, MentionType, Record};

use super::documents;

/// The dates of a text, published on 12 May 2004 or without a day, as `text = value`.
fn dates(record: &Record) -> Vec<String> {
    let mentions = record.mentions.iter().filter(|mention| mention.kind == MentionType::Date);
    mentions
        .map(|mention| {
            let date = record.dates.iter().find(|date| Some(&date.id) == mention.refers.as_ref()).unwrap();
            format!("{} = {}", mention.text, date.edtf.as_deref().unwrap_or("?"))
        })
        .collect()
}

fn published(text: &str) -> Record {
    documents::record_of_text(&mut documents::extractor(), text, None)
}

fn undated(text: &str) -> Record {
    documents::record_without_date(&mut documents::extractor(), text, None)
}

#[test]
fn a_story_gives_what_follows_its_year() {
    let text = "In 1821 the islands rose. In March the bishop blessed the banner; by early May the port was taken. \
                The following winter was hard.";
    let told = ["1821 = 1821", "March = 1821-03", "early May = ../1821-05", "following winter = 1821-24"];
    assert_eq!(dates(&undated(text)), told);
    assert_eq!(dates(&published(text)), told);
    let text = "В октябре 1912 года началась зимовка. В марте запасы кончились. Летом того же года пришёл корабль.";
    let told = ["октябре 1912 года = 1912-10", "марте = 1913-03", "Летом того же года = 1913-22"];
    assert_eq!(dates(&undated(text)), told);
    assert_eq!(dates(&published(text)), told);
    assert!(published(text).dates[1..].iter().all(|date| date.basis == Basis::Context));
}

#[test]
fn news_goes_back_to_the_day_of_publication() {
    let text = "The minister, in office since 1996, said on Monday that the bridge was closed. It was opened in March.";
    assert_eq!(dates(&published(text)), ["1996 = 1996/..", "Monday = 2004-05-10", "March = 2004-03"]);
    let text = "Мост построен в 1996 году. Его закрыли вчера. В марте он был открыт.";
    assert_eq!(dates(&published(text)), ["1996 году = 1996", "вчера = 2004-05-11", "марте = 2004-03"]);
    // A verb that looks ahead leaves the story.
    let text = "In 1996 the bridge was built. In August it will be closed.";
    assert_eq!(dates(&published(text)), ["1996 = 1996", "August = 2004-08"]);
}

#[test]
fn a_year_turns_where_months_run_back() {
    let text = "On 28 December 1905 the barricades were cleared; on 3 January the leaders were tried.";
    assert_eq!(dates(&undated(text)), ["28 December 1905 = 1905-12-28", "3 January = 1906-01-03"]);
    let text = "Выставка открыта с 28 декабря по 3 января 2004 года.";
    assert_eq!(dates(&undated(text)), ["28 декабря по 3 января 2004 года = 2003-12-28/2004-01-03"]);
    // Within one month it can't.
    let record = undated("Выставка открыта с 12 по 3 мая 2004 года.");
    assert_eq!(record.warnings, ["there is no such day: 12 по 3 мая 2004 года"]);
}

#[test]
fn items_of_a_list_share_its_year() {
    let text = "The hall was hired on 3 March, 5 April and 9 May 1998.";
    assert_eq!(dates(&published(text)), ["3 March = 1998-03-03", "5 April = 1998-04-05", "9 May 1998 = 1998-05-09"]);
    let text = "Зал сняли 3 марта, 5 апреля и 9 мая 1998 года.";
    assert_eq!(
        dates(&published(text)),
        ["3 марта = 1998-03-03", "5 апреля = 1998-04-05", "9 мая 1998 года = 1998-05-09"]
    );
    // A verb between them ends the list.
    let text = "The hall was hired on 3 March after it had been painted in May 1998.";
    assert_eq!(dates(&published(text)), ["3 March = 2004-03-03", "May 1998 = 1998-05"]);
}

#[test]
fn two_dates_become_one_interval_where_words_join_them() {
    let one = |text: &str| dates(&published(text));
    assert_eq!(one("It lasted from May 1998 to 3 June 2001."), ["May 1998 to 3 June 2001 = 1998-05/2001-06-03"]);
    assert_eq!(one("It lasted from about 1998 to May 2001."), ["1998 to May 2001 = 1998~/2001-05~"]);
    assert_eq!(
        one("Это длилось с мая 1998 по 3 июня 2001 года."),
        ["мая 1998 по 3 июня 2001 года = 1998-05/2001-06-03"]
    );
    // What is moved from one day to another lasts from neither.
    let moved = one("The vote was moved from 5 May 2004 to 9 June 2004.");
    assert_eq!(moved, ["5 May 2004 = 2004-05-05", "9 June 2004 = 2004-06-09"]);
    let moved = one("Голосование перенесли с 5 мая 2004 года на 9 июня 2004 года.");
    assert_eq!(moved, ["5 мая 2004 года = 2004-05-05", "9 июня 2004 года = 2004-06-09"]);
}

#[test]
fn what_cannot_be_is_reported() {
    let record = published("On 31 April 2004 and on Sunday, 12 May 2004 it met. 30 февраля 2004 года суд не заседал.");
    let warnings = [
        "there is no such day: 31 April 2004",
        "that day is another weekday: Sunday, 12 May 2004",
        "there is no such day: 30 февраля 2004 года",
    ];
    assert_eq!(record.warnings, warnings);
    assert_eq!(dates(&record), ["Sunday, 12 May 2004 = 2004-05-12"]);
}

#[test]
fn a_document_tells_the_order_of_its_numbers() {
    let value = |text: &str| published(text).dates[0].edtf.clone().unwrap();
    assert_eq!(value("They met on 4/3/2012."), "[2012-03-04,2012-04-03]");
    assert_eq!(value("They met on 4/3/2012 and on 25/3/2012."), "2012-03-04");
    assert_eq!(value("They met on 4/3/2012 and on 3/25/2012."), "2012-04-03");
    assert_eq!(value("They met on 4/3/2012 at the centre for labour."), "2012-03-04");
    assert_eq!(value("They met on 4/3/2012 at the theater, a favorite of theirs."), "2012-04-03");
    // What contradicts itself settles nothing.
    assert_eq!(value("They met on 4/3/2012, on 25/3/2012 and on 3/25/2012."), "[2012-03-04,2012-04-03]");
    assert_eq!(value("They met on 4/3/2012 at the centre for theater."), "[2012-03-04,2012-04-03]");
}

#[test]
fn a_date_in_an_address_is_none() {
    let texts = [
        "See report_2004-05-03.pdf for more.",
        "See https://example.org/2004/05/03/news for more.",
        "See example.org/news/2004-05-03 for more.",
        "Write to office@2004-05-03.example for more.",
        "Файл «отчёт_03.05.2004.doc» утерян.",
    ];
    for text in texts {
        assert!(published(text).dates.is_empty(), "{text}: {:?}", dates(&published(text)));
    }
    assert_eq!(dates(&published("Signed/approved 2004-05-03.")), ["2004-05-03 = 2004-05-03"]);
    assert_eq!(dates(&published("Report (2004-05-03), annex 2.")), ["2004-05-03 = 2004-05-03"]);
}

#[test]
fn a_roman_number_is_of_the_language_around_it() {
    for text in ["XVII век", "Правил Иван III (1462–1505) и другие.", "В I квартале 2003 года, а затем во II — тоже."]
    {
        let record = published(text);
        let rules: Vec<&str> = record.mentions.iter().map(|mention| mention.rule.as_str()).collect();
        assert!(!rules.is_empty() && rules.iter().all(|rule| rule.starts_with("ru/")), "{text}: {rules:?}");
    }
    // A full stop before one ends no sentence.
    assert_eq!(dates(&published("Утварь 20–30-х гг. XIX в. цела.")), ["20–30-х гг. XIX в. = 182X/183X"]);
}

/// The same in both languages is the same value.
#[test]
fn both_languages_give_one_value() {
    let rows = [
        ("5 May 2004", "5 мая 2004 года", "2004-05-05"),
        ("the third of May 1998", "третье мая 1998 года", "1998-05-03"),
        ("late June 2001", "конец июня 2001 года", "2001-06"),
        ("the third quarter of 2003", "третий квартал 2003 года", "2003-07/2003-09"),
        ("the second half of 2003", "второе полугодие 2003 года", "2003-07/2003-12"),
        ("winter 2003/04", "зима 2003/04 года", "2003-24"),
        ("the 1990s", "1990-е годы", "199X"),
        ("the early nineties", "начало девяностых годов", "199X"),
        ("the 18th century", "XVIII век", "17XX"),
        ("the 5th century BC", "V век до н. э.", "-04XX"),
        ("the 2nd millennium BC", "II тысячелетие до н. э.", "-1XXX"),
        ("15 March 44 BC", "15 марта 44 года до н. э.", "-0043-03-15"),
        ("79 AD", "79 год н. э.", "0079"),
        ("25 October (7 November) 1917", "25 октября (7 ноября) 1917 года", "1917-11-07"),
        ("from 26 to 28 September 2002", "с 26 по 28 сентября 2002 года", "2002-09-26/2002-09-28"),
        ("from spring 1943 to autumn 1944", "с весны 1943 по осень 1944 года", "1943-21/1944-23"),
        ("from the 15th to the 17th century", "с XV по XVII век", "14XX/16XX"),
        ("since May 2003", "с мая 2003 года", "2003-05/.."),
        ("no later than 1 July 2004", "не позднее 1 июля 2004 года", "../2004-07-01"),
        ("since about 1998", "примерно с 1998 года", "1998~/.."),
        ("last year", "прошлый год", "2003"),
        ("two weeks ago", "две недели назад", "2004-04-28"),
        ("next week", "следующая неделя", "2004-05-17/2004-05-23"),
        ("12.XII.1999", "12.XII.1999", "1999-12-12"),
        ("2004-W20", "2004-W20", "2004-05-10/2004-05-16"),
    ];
    for (english, russian, value) in rows {
        let written = |text: String| {
            let record = published(&text);
            assert_eq!(record.dates.len(), 1, "{text}: {:?}", dates(&record));
            record.dates[0].edtf.clone().unwrap_or_default()
        };
        assert_eq!(written(format!("They met, as was said: {english}.")), value, "{english}");
        assert_eq!(written(format!("Они встречались, как было сказано: {russian}.")), value, "{russian}");
    }
}

#[test]
fn any_blank_and_any_dash_will_do() {
    for blank in ['\u{A0}', '\u{2002}', '\u{2009}', '\u{202F}', '\u{205F}', '\u{3000}', '\t'] {
        for text in ["It was on 5 May 2004 in Riga.", "Это было 5 мая 2004 года в Риге."] {
            let record = published(&text.replace(' ', &blank.to_string()));
            assert_eq!(record.dates[0].edtf.as_deref(), Some("2004-05-05"), "{blank:?}");
        }
    }
    for dash in ['-', '‐', '‑', '‒', '–', '—', '―', '−'] {
        for text in ["It lasted 3-5 May 2004 in Riga.", "Это длилось 3 - 5 мая 2004 года в Риге."]
        {
            let record = published(&text.replace('-', &dash.to_string()));
            assert_eq!(record.dates[0].edtf.as_deref(), Some("2004-05-03/2004-05-05"), "{dash:?} in {text}");
        }
    }
}

#[test]
fn hard_texts_come_to_an_end() {
    let nested = format!("{}5 May 2004{}", "(".repeat(1000), ")".repeat(1000));
    assert_eq!(dates(&published(&nested)), ["5 May 2004 = 2004-05-05"]);
    let digits = "1".repeat(1_000_000);
    assert!(published(&digits).dates.is_empty());
    let spaced = "1 ".repeat(500_000);
    assert!(published(&spaced).dates.is_empty());
    for piece in
        ["5, ", "мая ", "from 5 May to ", "с 5 по ", "1998-", "1/2/", "in the ", "early and ", "XX и ", "до н. э. "]
    {
        let record = published(&piece.repeat(40_000));
        assert!(record.text.len() >= 40_000 * piece.len(), "{piece}");
    }
}
