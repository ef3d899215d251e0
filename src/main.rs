//! Temporary.
use std::io::{Read, Write};
use svodka::{knowledge::Knowledge, pipeline::*, read::*, record::*};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let jsonl = args.iter().any(|a| a == "jsonl");
    let mut input = Vec::new();
    match args.iter().skip(2).find(|a| !a.starts_with('-') && *a != "jsonl" && *a != "1" && *a != "2") {
        Some(path) => {
            input = std::fs::read(path).unwrap();
        }
        None => {
            std::io::stdin().read_to_end(&mut input).unwrap();
        }
    }
    let mut x = Extractor::new(Knowledge::embedded(), ExtractOptions::default());
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let text = String::from_utf8_lossy(&input);
    if jsonl {
        for (n, line) in text.lines().enumerate() {
            let v: serde_json::Value = serde_json::from_str(line).unwrap();
            let published =
                v["published"].as_str().map(|d| Published { date: d.to_owned(), from: PublishedFrom::Metadata });
            let doc = Document {
                id: v["id"].as_str().unwrap_or("?").to_owned(),
                source: Source::Line { path: "-".into(), line: n as u64 + 1 },
                text: v["text"].as_str().unwrap().to_owned(),
                published,
                lang: v["lang"].as_str().map(str::to_owned),
                filename_date: None,
            };
            serde_json::to_writer(&mut out, &x.extract(doc)).unwrap();
            out.write_all(b"\n").unwrap();
        }
    } else {
        let doc = Document {
            id: "stdin".into(),
            source: Source::Line { path: "-".into(), line: 1 },
            text: text.into_owned(),
            published: None,
            lang: None,
            filename_date: None,
        };
        serde_json::to_writer(&mut out, &x.extract(doc)).unwrap();
        out.write_all(b"\n").unwrap();
    }
}
