//! Batches and streams as a whole: what is written where, with which exit status, whatever the input is.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn svodka(arguments: &[&str]) -> Output {
    with_input(arguments, "")
}

fn with_input(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_svodka"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || {
        // A command that doesn't read ends before all is written.
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn lines(bytes: &[u8]) -> Vec<Value> {
    text(bytes).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// All files below a folder with their content.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut files, mut open) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn names(folder: &Path) -> Vec<String> {
    tree(folder).keys().map(|path| path.to_string_lossy().replace('\\', "/")).collect()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The sample bulletins, again and again, as JSON Lines.
fn many() -> String {
    let mut samples: Vec<PathBuf> = fs::read_dir("input").unwrap().map(|entry| entry.unwrap().path()).collect();
    samples.sort();
    let texts: Vec<String> =
        samples.iter().map(|sample| String::from_utf8_lossy(&fs::read(sample).unwrap()).into_owned()).collect();
    let line = |at: usize| serde_json::json!({"id": format!("n{at}"), "text": texts[at % texts.len()]}).to_string();
    (0..600).map(|at| line(at) + "\n").collect()
}

#[test]
fn bad_files_are_named_and_the_others_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let done = svodka(&["run", "tests/faults", "input/2009-old-maps-ru.txt", "-o", path(&out)]);
    assert_eq!(status(&done), 1);
    let failures = lines(&fs::read(out.join("failures.jsonl")).unwrap());
    let of = |name: &str| {
        let is = |failure: &&Value| failure["path"].as_str().unwrap().ends_with(name);
        failures.iter().find(is).unwrap_or_else(|| panic!("{name} isn't named"))["error"].as_str().unwrap().to_owned()
    };
    assert_eq!(of("empty.txt"), "the document is empty");
    assert_eq!(of("blank.txt"), "the document is empty");
    assert!(of("binary.txt").starts_with("binary data"));
    assert!(of("undecodable.txt").starts_with("not valid utf-8: the byte at offset 41"));
    assert!(of("not-text.pdf").starts_with("not read: PDF"));
    for failure in &failures {
        assert_eq!(failure["schema"], "svodka-error/1");
        assert!(!failure["help"].as_str().unwrap().is_empty());
        assert!(text(&done.stderr).contains(failure["error"].as_str().unwrap()));
    }
    let written = lines(&fs::read(out.join("records.jsonl")).unwrap());
    let ids: Vec<&str> = written.iter().map(|record| record["id"].as_str().unwrap()).collect();
    for id in ["README", "first", "eighth", "2009-old-maps-ru"] {
        assert!(ids.contains(&id), "{id} isn't written");
    }
    let closing = format!("{} written, {} failed", written.len(), failures.len());
    assert!(text(&done.stderr).lines().last().unwrap().contains(&closing));
    let languages: Vec<String> =
        names(&out).iter().filter_map(|name| name.strip_prefix("summaries/first.").map(str::to_owned)).collect();
    assert_eq!(languages, ["en.md", "ru.md"]);
    assert!(out.join("records/first.json").is_file());
}

#[test]
fn failures_of_an_earlier_run_are_gone() {
    let folder = tempfile::tempdir().unwrap();
    let out = path(folder.path());
    assert_eq!(status(&svodka(&["run", "tests/faults/empty.txt", "-o", out])), 1);
    assert!(folder.path().join("failures.jsonl").is_file());
    assert_eq!(status(&svodka(&["run", "input/2009-old-maps-ru.txt", "-o", out])), 0);
    assert!(!folder.path().join("failures.jsonl").exists());
}

#[test]
fn any_number_of_threads_writes_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let all = folder.path().join("many.jsonl");
    fs::write(&all, many()).unwrap();
    let run = |name: &str, jobs: &str| {
        let out = folder.path().join(name);
        let done = svodka(&["run", "input", "tests/faults", path(&all), "-o", path(&out), "-j", jobs]);
        assert_eq!(status(&done), 1);
        tree(&out)
    };
    let one = run("one", "1");
    assert!(one.len() > 1000);
    for (name, jobs) in [("two", "2"), ("again", "2"), ("many", "7")] {
        let other = run(name, jobs);
        assert!(one.keys().eq(other.keys()), "{name}: other files");
        for (file, content) in &one {
            assert!(*content == other[file], "{name}: {} differs", file.display());
        }
    }
}

#[test]
fn a_stream_has_the_order_of_its_input() {
    let input = many();
    let one = with_input(&["extract", "-j", "1", "-"], &input);
    assert_eq!(status(&one), 0);
    let records = lines(&one.stdout);
    assert_eq!(records.len(), 600);
    for (at, record) in records.iter().enumerate() {
        assert_eq!(record["id"], format!("n{at}"));
        assert_eq!(record["source"]["line"], at + 1);
    }
    for jobs in ["2", "7"] {
        assert!(with_input(&["extract", "-j", jobs, "-"], &input).stdout == one.stdout, "-j {jobs} differs");
    }
}

#[test]
fn a_malformed_line_has_an_error_in_its_place() {
    for jobs in ["1", "2"] {
        let done = svodka(&["extract", "-j", jobs, "tests/faults/malformed.jsonl"]);
        assert_eq!(status(&done), 1);
        let lines = lines(&done.stdout);
        let schemas: Vec<&str> = lines.iter().map(|line| line["schema"].as_str().unwrap()).collect();
        let (good, bad) = ("svodka/1", "svodka-error/1");
        assert_eq!(schemas, [good, bad, bad, bad, bad, bad, good]);
        let errors: Vec<(u64, &str)> =
            lines[1..6].iter().map(|line| (line["line"].as_u64().unwrap(), line["error"].as_str().unwrap())).collect();
        assert_eq!(errors[0].0, 2);
        assert!(errors[0].1.starts_with("not valid JSON, column"));
        assert_eq!(errors[1], (4, "the field `text` is missing"));
        assert_eq!(errors[2], (5, "field `text`: text was expected, a number stands there"));
        assert_eq!(errors[3], (6, "not valid JSON, column 1: an object was expected"));
        assert_eq!(errors[4], (7, "field `published`: “2002-02-30” is no day of the calendar"));
    }
}

#[test]
fn a_line_may_be_very_long() {
    let long = "The congress opened on 8 October 2002 in Riga.\\n\\n".repeat(20_000);
    let input = format!("{{\"id\": \"long\", \"text\": \"{long}\"}}\n{{\"id\": \"short\", \"text\": \"Riga\"}}");
    let done = with_input(&["extract", "--input-format", "jsonl", "-j", "2"], &input);
    assert_eq!(status(&done), 0);
    let records = lines(&done.stdout);
    assert_eq!(records.len(), 2);
    assert_eq!(records[0]["mentions"].as_array().unwrap().iter().filter(|one| one["type"] == "date").count(), 20_000);
    assert_eq!(records[1]["id"], "short");
}

#[test]
fn missing_input_is_wrong_usage() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere");
    for arguments in [
        vec!["run", path(&nowhere), "-o", path(folder.path())],
        vec!["run", "nowhere-*.txt", "-o", path(folder.path())],
        vec!["extract", path(&nowhere)],
        vec!["summarize", path(&nowhere)],
        vec!["explain", path(&nowhere)],
        vec!["evaluate", path(&nowhere)],
        vec!["check", path(&nowhere)],
    ] {
        let done = svodka(&arguments);
        assert_eq!(status(&done), 2, "{arguments:?}");
        assert!(text(&done.stderr).contains("nowhere"), "{arguments:?}: {}", text(&done.stderr));
        assert!(done.stdout.is_empty());
    }
    assert!(names(folder.path()).is_empty());
}

#[test]
fn output_that_cannot_be_written_is_told_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "not a folder").unwrap();
    let done = svodka(&["run", "input", "-o", path(&file)]);
    assert_eq!(status(&done), 2);
    assert!(text(&done.stderr).contains("can't write"), "{}", text(&done.stderr));
    assert_eq!(names(folder.path()), ["file"]);
    // A place that is taken by a folder: found out late, when records were written already.
    let out = folder.path().join("out");
    fs::create_dir_all(out.join("records.jsonl/in-the-way")).unwrap();
    let done = svodka(&["run", "input/2009-old-maps-ru.txt", "-o", path(&out)]);
    assert_eq!(status(&done), 2);
    assert!(text(&done.stderr).contains("records.jsonl: can't write"), "{}", text(&done.stderr));
    assert!(names(&out).iter().all(|name| !name.ends_with(".part")), "{:?}", names(&out));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    for jobs in ["1", "2"] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_svodka"));
        let done = command.args(["extract", "-j", jobs, "input/2009-old-maps-ru.txt"]).stdout(full).output().unwrap();
        assert_eq!(status(&done), 2);
        assert!(text(&done.stderr).starts_with("error: standard output: can't write"), "{}", text(&done.stderr));
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = tempfile::tempdir().unwrap();
    let all = folder.path().join("many.jsonl");
    fs::write(&all, many().repeat(3)).unwrap();
    for jobs in ["1", "2"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_svodka"));
        command.args(["extract", "-j", jobs, path(&all)]).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut [0; 100]).unwrap();
        drop(stdout);
        let done = child.wait_with_output().unwrap();
        assert_eq!(status(&done), 0);
        assert_eq!(text(&done.stderr), "");
    }
}

#[test]
fn lines_in_utf_16_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lines.jsonl");
    let both =
        "\u{FEFF}{\"id\": \"a\", \"text\": \"Съезд открылся 5 мая 2004 года.\"}\n{\"id\": \"b\", \"text\": \"Да.\"}\n";
    fs::write(&file, both.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()).unwrap();
    let output = svodka(&["extract", path(&file)]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let texts: Vec<Value> = lines(&output.stdout).into_iter().map(|record| record["text"].clone()).collect();
    assert_eq!(texts, ["Съезд открылся 5 мая 2004 года.", "Да."]);
}

#[test]
fn a_bad_first_line_is_one_of_many() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("records.jsonl");
    let record = with_input(&["extract", "-"], "On 5 May 2004 Latvia joined.").stdout;
    fs::write(&file, [b"no record\n", record.as_slice()].concat()).unwrap();
    let output = svodka(&["summarize", "--lang", "en", path(&file)]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stdout).contains("1 country"), "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("records.jsonl:1"), "{}", text(&output.stderr));
}

/// A pipe can be read only once.
#[cfg(unix)]
#[test]
fn a_named_pipe_is_read_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let output = with_input(&["run", "/dev/stdin", "-o", path(folder.path())], "On 5 May 2004 Latvia joined.");
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let record: Value = serde_json::from_slice(&fs::read(folder.path().join("records/stdin.json")).unwrap()).unwrap();
    assert_eq!(record["text"], "On 5 May 2004 Latvia joined.");
}

#[test]
fn ids_become_names_of_files_that_are_safe_and_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let ids = ["../up", "a/b", "a-b", "a/b", "", "Ы".repeat(300).as_str()].map(str::to_owned);
    let line = |id: &String| serde_json::json!({"id": id, "text": "Riga"}).to_string() + "\n";
    let input: String = ids.iter().map(line).collect();
    let out = folder.path().join("out");
    assert_eq!(status(&with_input(&["run", "-", "-o", path(&out)], &input)), 0);
    let records: Vec<String> = names(&out).into_iter().filter(|name| name.starts_with("records/")).collect();
    assert_eq!(records.len(), ids.len(), "{records:?}");
    assert_eq!(names(folder.path()).len(), names(&out).len());
    let mut given: Vec<String> = lines(&fs::read(out.join("records.jsonl")).unwrap())
        .iter()
        .map(|record| record["id"].as_str().unwrap().to_owned())
        .collect();
    given.sort();
    given.dedup();
    assert_eq!(given.len(), ids.len(), "{given:?}");
}

#[cfg(unix)]
#[test]
fn files_have_the_rights_of_new_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let usual = folder.path().join("usual");
    fs::write(&usual, "").unwrap();
    let out = folder.path().join("out");
    assert_eq!(status(&svodka(&["run", "input/2009-old-maps-ru.txt", "-o", path(&out)])), 0);
    let rights = |file: &Path| fs::metadata(file).unwrap().permissions().mode();
    for file in ["records.jsonl", "records/2009-old-maps-ru.json", "summaries/2009-old-maps-ru.en.md"] {
        assert_eq!(rights(&out.join(file)), rights(&usual), "{file}");
    }
}

#[test]
fn a_record_that_does_not_fit_is_told_and_the_others_are_summarized() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(status(&svodka(&["run", "input/2009-old-maps-ru.txt", "-o", path(folder.path())])), 0);
    let good = folder.path().join("records/2009-old-maps-ru.json");
    let done =
        svodka(&["summarize", "--lang", "en", "tests/faults/misfit.json", "tests/faults/dangling.json", path(&good)]);
    assert_eq!(status(&done), 1);
    let said = text(&done.stderr);
    assert!(said.contains("misfit.json: field `dates[0].edtf`: invalid type: integer `20021008`"), "{said}");
    assert!(said.contains("mentions[0].ref: no entity `d9`"), "{said}");
    let summary = fs::read(folder.path().join("summaries/2009-old-maps-ru.en.md")).unwrap();
    assert_eq!(text(&done.stdout), text(&summary));
    // JSON Lines with an error among them.
    let stream = svodka(&["extract", "tests/faults/malformed.jsonl"]);
    let done = with_input(&["summarize", "--lang", "en", "-"], text(&stream.stdout));
    assert_eq!(status(&done), 1);
    assert!(
        text(&done.stderr).contains("-:3: an error and no record: the field `text` is missing"),
        "{}",
        text(&done.stderr)
    );
    assert_eq!(text(&done.stdout).matches("\n# ").count() + 1, 2, "{}", text(&done.stdout));
}

#[test]
fn every_record_fits_the_schema() {
    let schema: Value = serde_json::from_slice(&svodka(&["schema"]).stdout).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let samples: Vec<String> =
        fs::read_dir("input").unwrap().map(|entry| path(&entry.unwrap().path()).to_owned()).collect();
    for unit in ["codepoint", "byte", "utf16"] {
        let mut arguments = vec!["extract", "--offsets", unit];
        arguments.extend(samples.iter().map(String::as_str));
        let records = lines(&svodka(&arguments).stdout);
        assert_eq!(records.len(), samples.len());
        for record in records {
            let errors: Vec<String> = validator.iter_errors(&record).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", record["id"]);
            assert_eq!(record["offsets"], unit);
        }
    }
    let wrong = serde_json::json!({"schema": "svodka/1", "id": 5});
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn names_are_looked_up_in_order() {
    let done = with_input(&["lookup", "country", "-"], "ЛАТВИИ\nNowhereland\r\n\n\"the Netherlands\"");
    assert_eq!(status(&done), 0);
    let answers = lines(&done.stdout);
    let codes: Vec<&Value> = answers.iter().map(|answer| &answer["match"]["alpha2"]).collect();
    assert_eq!(codes, [&Value::from("LV"), &Value::Null, &Value::Null, &Value::from("NL")]);
    assert_eq!(answers[1]["query"], "Nowhereland");
    let near = &lines(&svodka(&["lookup", "country", "Lativa"]).stdout)[0];
    assert_eq!((&near["match"], &near["near"][0]["alpha2"]), (&Value::Null, &Value::from("LV")));
    let organization = &lines(&svodka(&["lookup", "organization", "Организации Объединённых Наций"]).stdout)[0];
    assert_eq!(organization["match"]["key"], "un");
}
