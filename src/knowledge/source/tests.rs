use std::fs;

use super::*;

const COUNTRIES: &str = "\
# Countries.
[country.by]
alpha2 = \"BY\"

[country.az]
alpha2 = \"AZ\"
status = \"state\"

[writing]
quotes = [\"«\", \"»\"]
";

/// Sources with one base file and overlays, named `base`, `one`, `two` ….
fn layered(path: &str, texts: &[&str]) -> Sources {
    let mut sources = Sources::default();
    for (text, origin) in texts.iter().zip(["base", "one", "two"]) {
        sources.push(path, Layer { origin: format!("{origin}/{path}"), text: (*text).to_owned() });
    }
    sources
}

fn messages(errors: &[LoadError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn toml_errors(texts: &[&str]) -> String {
    messages(&layered("ru/x.toml", texts).merged_toml("ru/x.toml").unwrap_err())
}

fn ftl_errors(texts: &[&str]) -> String {
    messages(&layered("ru/x.ftl", texts).merged_ftl("ru/x.ftl").unwrap_err())
}

#[test]
fn entries_keep_the_order_of_the_file() {
    let sources = layered("ru/x.toml", &[COUNTRIES]);
    let merged = sources.merged_toml("ru/x.toml").unwrap();
    let names: Vec<String> = merged.entries().map(TomlEntry::name).collect();
    assert_eq!(names, ["country.by", "country.az", "writing"]);
    assert_eq!(merged.top_level(), ["country", "writing"]);
    assert_eq!(merged.group("country").map(|entry| entry.key.as_str()).collect::<Vec<_>>(), ["by", "az"]);
}

#[test]
fn entries_know_where_they_stand() {
    let overlay = "# Мой слой\n[country.az]\nstatus = \"former\"\n";
    let sources = layered("ru/x.toml", &[COUNTRIES, overlay]);
    let merged = sources.merged_toml("ru/x.toml").unwrap();
    let rows = [
        ("country.by", None, ("base/ru/x.toml", 2, 10)),
        ("country.by", Some("alpha2"), ("base/ru/x.toml", 3, 1)),
        ("country.az", Some("status"), ("one/ru/x.toml", 3, 1)),
        ("country.az", Some("alpha2"), ("one/ru/x.toml", 2, 10)),
        ("writing", Some("quotes"), ("base/ru/x.toml", 10, 1)),
        ("country.xx", None, ("base/ru/x.toml", 0, 0)),
    ];
    for (entry, key, (file, line, column)) in rows {
        assert_eq!(merged.locate(entry, key), (file.to_owned(), line, column), "{entry} {key:?}");
    }
}

#[test]
fn overlays_replace_whole_entries_and_the_last_wins() {
    let one = "[country.by]\nstatus = \"state\"\n[country.cu]\nalpha2 = \"CU\"\n";
    let two = "remove = [\"az\"]\n[country.cu]\nalpha2 = \"QQ\"\n[writing]\ngroup-from = 5\n";
    let sources = layered("ru/x.toml", &[COUNTRIES, one, two]);
    let merged = sources.merged_toml("ru/x.toml").unwrap();
    let names: Vec<String> = merged.entries().map(TomlEntry::name).collect();
    assert_eq!(names, ["country.by", "writing", "country.cu"]);
    assert!(merged.get("country.by").unwrap().value().get("alpha2").is_none());
    assert_eq!(merged.get("country.cu").unwrap().value().get("alpha2").unwrap().get_ref().as_str(), Some("QQ"));
    assert!(merged.get("writing").unwrap().value().get("quotes").is_none());
}

#[test]
fn a_file_that_is_not_there_is_empty() {
    let sources = Sources::default();
    assert_eq!(sources.merged_toml("ru/x.toml").unwrap().entries().count(), 0);
    assert_eq!(sources.merged_ftl("ru/x.ftl").unwrap().text(), "");
}

#[test]
fn toml_problems_name_file_line_and_column() {
    assert_eq!(
        toml_errors(&["[country.by]\nalpha2 = \"BY\"\nalpha2 = \"BX\"\n[country.by]\n"]),
        "base/ru/x.toml:3:1: duplicate key\nbase/ru/x.toml:4:10: duplicate key"
    );
    assert_eq!(
        toml_errors(&[COUNTRIES, "remove = [\"azz\", 1]"]),
        "one/ru/x.toml:1:11: there is no `azz` to be removed\n  help: did you mean `az`?\n\
         one/ru/x.toml:1:18: a key must be a string"
    );
    assert_eq!(
        toml_errors(&["remove = [\"x\"]\n"]),
        "base/ru/x.toml:1:1: `remove` takes away entries of the folders below\n  help: delete the entries themselves"
    );
    assert_eq!(
        toml_errors(&["[class.x]\na = 1\n[rule.x]\na = 1\n", "remove = [\"x\"]\n"]),
        "one/ru/x.toml:1:11: `x` could be several entries\n  help: write one of: `class.x`, `rule.x`"
    );
    assert_eq!(
        toml_errors(&[COUNTRIES, "[country]\nby = 1\n"]),
        "one/ru/x.toml:1:2: `country` has another shape here than in the folders below\n  \
         help: a table of tables such as `[country.NAME]` stays one"
    );
}

#[test]
fn values_are_read_as_types() {
    #[derive(serde::Deserialize, Debug)]
    #[serde(deny_unknown_fields)]
    struct Country {
        #[serde(rename = "alpha2")]
        _alpha2: String,
    }
    let sources = layered("ru/x.toml", &["[country.by]\nalpha2 = 2\n[country.cu]\nalpah2 = \"CU\"\n[country.az]\n"]);
    let merged = sources.merged_toml("ru/x.toml").unwrap();
    let errors: Vec<LoadError> = merged.entries().map(|entry| entry.read::<Country>().unwrap_err()).collect();
    assert_eq!(
        messages(&errors),
        "base/ru/x.toml:2:10: invalid type: integer `2`, expected a string\n\
         base/ru/x.toml:4:1: unknown key `alpah2`\n  help: did you mean `alpha2`?\n\
         base/ru/x.toml:5:1: missing field `alpha2`"
    );
}

#[test]
fn messages_and_terms_are_replaced_by_id() {
    let base = "# Имена\n-country-by = Белоруссия\n    .official = Республика Беларусь\nsent = Привет\n";
    let sources = layered("ru/x.ftl", &[base, "-country-by = Беларусь\n-country-cu = Куба\n"]);
    let merged = sources.merged_ftl("ru/x.ftl").unwrap();
    let ids: Vec<&str> = merged.entries().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["-country-by", "sent", "-country-cu"]);
    assert!(merged.get("-country-by").unwrap().attributes().is_empty());
    assert_eq!(merged.text(), "-country-by = Беларусь\nsent = Привет\n-country-cu = Куба\n");
    let sources = layered("ru/x.ftl", &[base]);
    assert_eq!(sources.merged_ftl("ru/x.ftl").unwrap().text(), base);
}

#[test]
fn fluent_problems_name_file_line_and_column() {
    assert_eq!(
        ftl_errors(&["-country-by = Беларусь\n-country-cu Куба\n-country-by = Беларусь\n"]),
        "base/ru/x.ftl:2:13: not Fluent: expected a token starting with `=`\n  \
         help: an entry is `id = text`; what belongs to it below is indented\n\
         base/ru/x.ftl:3:1: `-country-by` stands a second time\n  help: the first is in line 1; keep one of them"
    );
    assert_eq!(
        ftl_errors(&["a = А\n    .gender = neuter\n\n    .gender = feminine\n"]),
        "base/ru/x.ftl:4:5: `.gender` of `a` stands a second time\n  help: keep one of them"
    );
}

#[test]
fn folders_are_read_and_overlaid() {
    let dir = tempfile::tempdir().unwrap();
    let write = |path: &str, bytes: &[u8]| {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    write("locales/README.md", b"");
    write("locales/ru/language.toml", "\u{FEFF}tag = \"ru\"\n".as_bytes());
    write("locales/ru/countries.ftl", "-country-by = Беларусь\n".as_bytes());
    write("world/countries.toml", b"[country.by]\n");
    write("mine/ru/countries.ftl", "-country-cu = Куба\n".as_bytes());
    write("mine/ru/contries.ftl", b"");
    write("mine/de/countries.ftl", b"");
    write("mine/countries.toml", b"");
    write("bad/ru/countries.ftl", b"# \xEF\xF0\xE8\n");

    let locales = dir.path().join("locales");
    let mut sources = Sources::from_dir(&locales, &dir.path().join("world")).unwrap();
    let paths: Vec<&str> = sources.paths().collect();
    assert_eq!(paths, ["ru/countries.ftl", "ru/language.toml", "world/countries.toml"]);
    assert_eq!(sources.layers("ru/language.toml")[0].text, "tag = \"ru\"\n");
    assert_eq!(sources.languages(), ["ru"]);

    let root = display(dir.path(), "");
    let errors = sources.add_overlay(&dir.path().join("mine")).unwrap_err();
    assert_eq!(
        messages(&errors).replace(&root, ""),
        "mine/ru/contries.ftl: no file of this name is ever read\n  help: did you mean `countries.ftl`?\n\
         mine/countries.toml: stands outside of a language's folder\n  \
         help: move it into a folder named for its language: `en/countries.toml`"
    );
    assert_eq!(sources.layers("ru/countries.ftl").len(), 2);
    assert_eq!(
        messages(&sources.missing_languages()).replace(&root, ""),
        "mine/de/countries.ftl: no language `de`: it has no `language.toml`\n  help: one of: `ru`"
    );
    let errors = sources.add_overlay(&dir.path().join("bad")).unwrap_err();
    assert_eq!(
        messages(&errors).replace(&root, ""),
        "bad/ru/countries.ftl:1:3: not UTF-8\n  help: save the file in UTF-8"
    );
    let errors = sources.add_overlay(&dir.path().join("none")).unwrap_err();
    assert!(errors[0].message.starts_with("the folder can't be read"));
}

#[test]
fn embedded_files_are_named_as_in_the_repository() {
    let sources = Sources::from_embedded(&[("ru/language.toml", "x"), ("world/places.toml", "y")]);
    assert_eq!(sources.layers("ru/language.toml")[0].origin, "locales/ru/language.toml");
    assert_eq!(sources.layers("world/places.toml")[0].origin, "world/places.toml");
}
