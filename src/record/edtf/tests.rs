use proptest::prelude::*;

use super::*;

fn value(text: &str) -> Edtf {
    text.parse().unwrap()
}

#[test]
fn values_have_their_days_and_precision() {
    let rows = [
        ("1998-09-05", "1998-09-05", "1998-09-05", Precision::Day),
        ("1998-09", "1998-09-01", "1998-09-30", Precision::Month),
        ("2004-02", "2004-02-01", "2004-02-29", Precision::Month),
        ("1998~", "1998-01-01", "1998-12-31", Precision::Year),
        ("199X", "1990-01-01", "1999-12-31", Precision::Decade),
        ("19XX", "1900-01-01", "1999-12-31", Precision::Century),
        ("1XXX", "1000-01-01", "1999-12-31", Precision::Millennium),
        ("2014-21", "2014-03-01", "2014-05-31", Precision::Season),
        ("2013-24", "2013-12-01", "2014-02-28", Precision::Season),
        ("2002-09-26/2002-09-28", "2002-09-26", "2002-09-28", Precision::Day),
        ("2003/2003-12", "2003-01-01", "2003-12-31", Precision::Month),
        ("1998-05~/1999~", "1998-05-01", "1999-12-31", Precision::Month),
        ("2004/..", "2004-01-01", "", Precision::Year),
        ("../2004-05-09", "", "2004-05-09", Precision::Day),
        ("[2012-03-04,2012-04-03]", "2012-03-04", "2012-04-03", Precision::Day),
        ("-0043", "-0043-01-01", "-0043-12-31", Precision::Year),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", Precision::Day),
        ("-004X", "-0049-01-01", "-0040-12-31", Precision::Decade),
        ("-00XX", "-0099-01-01", "0000-12-31", Precision::Century),
        ("0000", "0000-01-01", "0000-12-31", Precision::Year),
        ("9999-24", "9999-12-01", "9999-12-31", Precision::Season),
    ];
    for (text, earliest, latest, precision) in rows {
        let value = value(text);
        let day = |day: Option<Date>| day.map(day_text).unwrap_or_default();
        assert_eq!((day(value.earliest()), day(value.latest())), (earliest.into(), latest.into()), "{text}");
        assert_eq!(value.precision(), precision, "{text}");
        assert_eq!(value.to_string(), text);
    }
}

#[test]
fn what_is_no_value_is_refused() {
    let rows = [
        "",
        "..",
        "../..",
        "/",
        "1998/",
        "/1998",
        "98",
        "1998-9",
        "1998-09-31",
        "2003-02-29",
        "1998-00",
        "1998-13",
        "1998-25",
        "1998-21-01",
        "-0000",
        "199x",
        "19X8",
        "XXXX",
        "199X-05",
        "1998 ",
        "1998?",
        "1998~~",
        "+1998",
        "12005",
        "1998-09-05T10:00",
        "[1998]",
        "[1998,1998]",
        "[1999,1998]",
        "[1998,1999",
        "1999/1998",
        "1998/1998",
        "1998/1998~",
        "1998/1999/2000",
        "1998-09-0٣",
        "-",
        "~",
        "1998-09-05-01",
    ];
    for text in rows {
        assert!(text.parse::<Edtf>().is_err(), "{text}");
    }
}

#[test]
fn errors_say_what_is_wrong() {
    let error = "2003-02-29".parse::<Edtf>().unwrap_err();
    assert_eq!(error.to_string(), "`2003-02-29` is no EDTF value as records write it: there is no such day");
}

#[test]
fn every_unit_of_every_year_is_printed_and_read_back() {
    for year in -9999..=9999_i16 {
        let mut units = vec![Unit::Year(year), Unit::Month(year, 1), Unit::Month(year, 12)];
        units.extend([Unit::decade_of(year), Unit::century_of(year), Unit::millennium_of(year)]);
        units.extend(Season::ALL.map(|season| Unit::Season(year, season)));
        units.extend(Unit::day(year, 2, 29));
        for unit in units {
            assert_eq!(value(&unit.to_string()), Edtf::date(unit), "{unit}");
            assert!(unit.earliest() <= unit.latest(), "{unit}");
            assert!(unit.earliest().year() <= year, "{unit}");
            assert!(unit.latest().year() >= year, "{unit}");
        }
    }
}

fn units() -> impl Strategy<Value = Unit> {
    (-9999..=9999_i16, 1..=12_i8, 1..=31_i8, 0..7_u8).prop_map(|(year, month, day, kind)| match kind {
        0 => Unit::day(year, month, day).unwrap_or(Unit::Month(year, month)),
        1 => Unit::Month(year, month),
        2 => Unit::Season(year, Season::ALL[month as usize % 4]),
        3 => Unit::decade_of(year),
        4 => Unit::century_of(year),
        5 => Unit::millennium_of(year),
        _ => Unit::Year(year),
    })
}

fn points() -> impl Strategy<Value = Point> {
    (units(), any::<bool>()).prop_map(|(unit, approximate)| Point { unit, approximate })
}

fn ends() -> impl Strategy<Value = End> {
    prop_oneof![1 => Just(End::Open), 4 => points().prop_map(End::At)]
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(point in points(), start in ends(), end in ends(),
                                    readings in prop::collection::vec(points(), 1..4)) {
        let values = [Some(Edtf::Date(point)), Edtf::interval(start, end), Edtf::one_of(readings)];
        for value in values.into_iter().flatten() {
            prop_assert_eq!(value.to_string().parse::<Edtf>(), Ok(value.clone()));
            if let (Some(earliest), Some(latest)) = (value.earliest(), value.latest()) {
                prop_assert!(earliest <= latest);
            }
        }
    }

    #[test]
    fn what_is_read_is_printed_the_same(text in "-?[0-9X]{4}(-[0-9]{2}){0,2}~?(/(\\.\\.|[0-9]{4}))?") {
        if let Ok(value) = text.parse::<Edtf>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,30}") {
        let _ = text.parse::<Edtf>();
    }
}
