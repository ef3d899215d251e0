use super::*;
use crate::record::{Basis, Date, Precision};

#[test]
fn every_kind_of_date_has_every_case() {
    use Precision::{Day, Half, Quarter};
    let rows = [
        ("2002-10-07", Day),
        ("2002-10", Day),
        ("2002", Day),
        ("199X", Day),
        ("200X", Day),
        ("19XX", Day),
        ("20XX", Day),
        ("1XXX", Day),
        ("2014-21", Day),
        ("2013-24", Day),
        ("2013-07/2013-09", Quarter),
        ("2013-01/2013-06", Half),
        ("2013-07/2013-12", Half),
        ("2013-07/2013-09", Day),
        ("2002-09-26/2002-09-28", Day),
        ("2002-09-30/2002-10-02", Day),
        ("2002-12-30/2003-01-02", Day),
        ("2006-05/2006-11", Day),
        ("2002-12/2003-03", Day),
        ("2003/2005", Day),
        ("2003~/2005", Day),
        ("199X/200X", Day),
        ("2004/..", Day),
        ("2004-05-02/..", Day),
        ("../2004-05-09", Day),
        ("../19XX", Day),
        ("1998~", Day),
        ("1998-05~", Day),
        ("[2012-03-04,2012-04-03]", Day),
        ("[2010,2012,2014]", Day),
        ("-0043-03-15", Day),
        ("-0043", Day),
        ("-0043/-0030", Day),
        ("-0043/0014", Day),
        ("-00XX", Day),
    ];
    let mut written = Vec::new();
    for summarizer in summarizers() {
        for (edtf, precision) in rows {
            let date = Date {
                id: "d1".to_owned(),
                edtf: Some(edtf.to_owned()),
                earliest: None,
                latest: None,
                precision,
                basis: Basis::Explicit,
                time: None,
                reason: None,
            };
            let value = super::super::date::value(&date, 0).unwrap().unwrap();
            let phrase = super::super::date::phrase(&summarizer.writer, &value, precision).unwrap();
            written.push(format!("{edtf}: {}", phrase.full.cases.iter().collect::<Vec<_>>().join(" | ")));
        }
    }
    assert_same("every_kind_of_date_has_every_case", &written.join("\n"));
}

#[test]
fn a_timeline_goes_from_early_to_late_and_from_wide_to_narrow() {
    let dates = [
        "2004-05-11",
        "2004",
        "2004-05",
        "2003-12",
        "../2003",
        "2004/..",
        "2004-05-01/2004-05-20",
        "-0043",
        "[2004-05-11,2004-11-05]",
    ];
    let mut events: Vec<Value> = dates.iter().map(|date| json!({"date": date})).collect();
    events.push(json!({}));
    let [english, russian] = summarizers().map(|summarizer| timeline(&summarizer, &events).join("\n"));
    insta::assert_snapshot!(english.replace(" — meeting.", ""), @r"
    - 44 BC
    - December 2003
    - Until 2003
    - Since 2004
    - 2004
    - May 2004
    - 1–20 May 2004
    - 11 May 2004 or 5 November 2004
    - 11 May 2004
    - Date not given
    ");
    insta::assert_snapshot!(russian.replace(" — встреча.", ""), @r"
    - 44 год до н. э.
    - Декабрь 2003 года
    - До 2003 года
    - С 2004 года
    - 2004 год
    - Май 2004 года
    - 1–20 мая 2004 года
    - 11 мая 2004 года или 5 ноября 2004 года
    - 11 мая 2004 года
    - Дата не указана
    ");
}
