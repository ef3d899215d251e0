use crate::knowledge::{Gender, Knowledge, Language, Lexicon, LoadError, MissingName, Name, Sources, World};

const RUSSIAN: &str = include_str!("../../../locales/ru/language.toml");
const ENGLISH: &str = include_str!("../../../locales/en/language.toml");

fn load(files: &[(&str, &str)]) -> Result<(Vec<Language>, World), Vec<LoadError>> {
    let mut all = vec![("ru/language.toml", RUSSIAN), ("en/language.toml", ENGLISH)];
    all.extend(files);
    Knowledge::names_from(&Sources::from_embedded(&all))
}

fn errors(files: &[(&str, &str)]) -> String {
    load(files).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn names(path: &str, text: &str) -> Language {
    let (languages, _) = load(&[(path, text)]).unwrap_or_else(|errors| panic!("{errors:#?}"));
    let tag = path.split('/').next().unwrap();
    languages.into_iter().find(|language| language.tag == tag).unwrap()
}

fn forms(name: &Name) -> String {
    name.name.iter().collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_name_has_all_cases() {
    let russian = names("ru/countries.ftl", "-country-kz = Казахстан\n    .official = Республика Казахстан\n");
    let kazakhstan = &russian.countries["kz"];
    assert_eq!(forms(kazakhstan), "Казахстан | Казахстана | Казахстану | Казахстан | Казахстаном | Казахстане");
    assert_eq!(kazakhstan.official.as_ref().unwrap().case(4), "Республикой Казахстан");
    assert_eq!(kazakhstan.gender, Gender::Masculine);
    assert_eq!((kazakhstan.article, kazakhstan.preposition.as_deref()), (false, None));
}

#[test]
fn a_select_overrides_the_tables() {
    let text = "\
-country-ba = { $case ->
       *[nominative] Босния и Герцеговина
        [genitive] Боснии и Герцеговины
        [dative] Боснии и Герцеговине
        [accusative] Боснию и Герцеговину
        [instrumental] Боснией и Герцеговиной
        [prepositional] Боснии и Герцеговине
    }
-country-cu = Куба
    .preposition = на
-country-by = Беларусь
    .gender = feminine
-country-tg = Того
    .gender = indeclinable
-country-ml = Мали
    .gender = indeclinable feminine
    .note = только для читателя
";
    let countries = names("ru/countries.ftl", text).countries;
    assert_eq!(countries["ba"].name.case(4), "Боснией и Герцеговиной");
    assert_eq!(countries["ba"].gender, Gender::Feminine);
    assert_eq!(countries["cu"].preposition.as_deref(), Some("на"));
    assert_eq!(countries["by"].name.case(4), "Беларусью");
    assert_eq!((countries["tg"].name.case(1), countries["tg"].gender), ("Того", Gender::Neuter));
    assert_eq!((countries["ml"].name.case(1), countries["ml"].gender), ("Мали", Gender::Feminine));
}

#[test]
fn acronyms_have_a_gender_of_their_own_or_that_of_the_name() {
    let text = "\
-organization-osce = Организация по безопасности и сотрудничеству в Европе
    .acronym = ОБСЕ
-organization-minfin-ru = Министерство финансов Российской Федерации
    .acronym = Минфин России
-organization-cec-ru = Центральная избирательная комиссия Российской Федерации
    .acronym = ЦИК России
    .acronym-gender = masculine
";
    let organizations = names("ru/organizations.ftl", text).organizations;
    let gender = |key: &str| (organizations[key].gender, organizations[key].acronym_gender);
    assert_eq!(gender("osce"), (Gender::Feminine, Gender::Feminine));
    assert_eq!(gender("minfin-ru"), (Gender::Neuter, Gender::Masculine));
    assert_eq!(gender("cec-ru"), (Gender::Feminine, Gender::Masculine));
    assert_eq!(organizations["minfin-ru"].acronym.as_ref().unwrap().case(1), "Минфина России");
    assert!(!organizations["osce"].article, "Russian has no article");
}

#[test]
fn articles_are_said_or_usual() {
    let text = "\
-organization-osce = Organization for Security and Co-operation in Europe
    .acronym = OSCE
    .acronym-article = the
-organization-interpol = Interpol
    .article = none
";
    let organizations = names("en/organizations.ftl", text).organizations;
    assert!(organizations["osce"].article && organizations["osce"].acronym_article);
    assert!(!organizations["interpol"].article);
    let text = "-country-us = United States\n    .article = the\n    .gender = plural\n-country-kz = Kazakhstan\n";
    let countries = names("en/countries.ftl", text).countries;
    assert!(countries["us"].article && !countries["kz"].article);
    assert_eq!(countries["us"].gender, Gender::Plural);
}

#[test]
fn every_mistake_in_names_is_told() {
    let text = "\
-country-ba = { $case ->
       *[nominative] Босния
        [genetive] Боснии
        [dative] Боснии
        [accusative] Боснию
        [instrumental] Боснией
        [prepositional] Боснии
    }
-country-by = Беларусь
    .gendre = feminine
    .acronym = РБ
    .acronym-gender = femenine
    .article = the
country-cu = Куба
-place-minsk = Минск
-country-ru = Россия { -country-by }
";
    assert_eq!(
        errors(&[("ru/countries.ftl", text)]),
        "\
locales/ru/countries.ftl:1:1: unknown case `genetive` of `-country-ba`
  help: did you mean `genitive`?
locales/ru/countries.ftl:1:1: `-country-ba` has no form for: genitive
  help: a select over `$case` lists every case of the language, the nominative with `*`
locales/ru/countries.ftl:10:5: unknown attribute `.gendre` of `-country-by`
  help: did you mean `.gender`?
locales/ru/countries.ftl:12:5: unknown gender `femenine` of `-country-by`
  help: did you mean `feminine`?
locales/ru/countries.ftl:13:5: unknown article `the` of `-country-by`
  help: one of: `none`
locales/ru/countries.ftl:14:1: `country-cu` is no name of this file
  help: its names are terms: `-country-KEY = …`
locales/ru/countries.ftl:15:1: `-place-minsk` is no name of this file
  help: its names are terms: `-country-KEY = …`
locales/ru/countries.ftl:16:1: `-country-ru` holds more than text and a select over `$case`
  help: write the name out; messages get it by `NAME(…)`"
    );
}

#[test]
fn every_mistake_in_the_world_is_told() {
    let countries = "\
[country.by]
alpha2 = \"BY\"
status = \"stat\"
capital = \"misnk\"
[country.ussr]
status = \"former\"
successors = [\"by\", \"ru\"]
[country.xx]
alpha4 = 3
";
    let organizations = "[organization.osce]\nkind = \"international-organization\"\nparent = \"un\"\n";
    let places = "[place.minsk]\nkind = \"town\"\ncountry = \"bu\"\n[places.x]\nkind = \"city\"\n";
    assert_eq!(
        errors(&[
            ("world/countries.toml", countries),
            ("world/organizations.toml", organizations),
            ("world/places.toml", places),
        ]),
        "\
world/countries.toml:9:10: invalid type: integer `3`, expected a string
world/places.toml:4:9: unknown key `places`
  help: did you mean `place`?
world/countries.toml:3:1: unknown status `stat`
  help: did you mean `state`?
world/countries.toml:4:1: unknown place `misnk` in `country.by`
  help: did you mean `minsk`?
world/countries.toml:7:1: unknown country `ru` in `country.ussr`
  help: one of: `by`, `ussr`
world/organizations.toml:3:1: unknown organization `un` in `organization.osce`
  help: one of: `osce`
world/places.toml:2:1: unknown kind `town`
  help: one of: `city`, `region`, `continent`, `group`
world/places.toml:3:1: unknown country `bu` in `place.minsk`
  help: did you mean `by`?"
    );
}

#[test]
fn every_mistake_in_a_language_is_told() {
    let text = "\
tag = \"xy\"
name = \"X\"
script = \"Latn\"
cases = [\"nominative\", \"genitive\"]
writng = 1

[grammar]
living = \"genetive\"
joiners = []

[numbers.cardinal]
two = [\"two\"]

[[noun]]
gender = \"feminine\"
ending = \"a\"
stem = \"(\"
forms = [\"e\", \"i\", \"o\"]

[[noun]]
gender = \"female\"
ending = \"a\"
";
    assert_eq!(
        errors(&[("xx/language.toml", text)]),
        "\
locales/xx/language.toml:5:1: unknown key `writng`
  help: did you mean `writing`?
locales/xx/language.toml: `writing` is missing
locales/xx/language.toml:12:1: `two` is no number
  help: `2 = [\"two\"]`: the value, then its words
locales/xx/language.toml:1:1: the tag is `xy`, but the folder is `xx`
  help: name the folder for its language
locales/xx/language.toml:21:10: unknown word `female`
  help: one of: `masculine`, `feminine`, `neuter`, `plural`
locales/xx/language.toml:14:1: `(` is no regular expression: unclosed group
locales/xx/language.toml:14:1: `forms` has 3 endings, but the language has 2 cases
  help: the cases are nominative, genitive
locales/xx/language.toml:14:1: the first of `forms` is not the ending, `a`
locales/xx/language.toml:8:1: unknown case `genetive`
  help: did you mean `genitive`?"
    );
}

#[test]
fn names_without_facts_and_facts_without_names_are_missing() {
    let (languages, world) = load(&[
        ("ru/countries.ftl", "-country-by = Беларусь\n-country-cu = Куба\n"),
        ("en/countries.ftl", "-country-by = Belarus\n"),
        ("world/countries.toml", "[country.by]\nstatus = \"state\"\n[country.kz]\nstatus = \"state\"\n"),
    ])
    .unwrap();
    let missing = |file: &str, line: &str| MissingName { file: file.to_owned(), line: line.to_owned() };
    assert_eq!(
        Knowledge { languages, world, lexicon: Lexicon::default() }.missing_names(),
        [
            missing("en/countries.ftl", "-country-kz = …"),
            missing("ru/countries.ftl", "-country-kz = …"),
            missing("world/countries.toml", "[country.cu]"),
        ]
    );
}

#[test]
fn more_languages_than_there_are_bits_are_refused() {
    let tags = ["aa", "ab", "ae", "af", "ak", "am"];
    let own = tags.map(|tag| (format!("{tag}/language.toml"), ENGLISH.replace("\"en\"", &format!("\"{tag}\""))));
    let files: Vec<(&str, &str)> = own.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert!(load(&files[..5]).is_ok());
    insta::assert_snapshot!(errors(&files), @r"
    locales/am/language.toml: more than 7 languages
      help: lay over only the folders that are needed
    ");
}
