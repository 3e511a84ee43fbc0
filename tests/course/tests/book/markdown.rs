//! What the tests of the book need to know of a page: its code, links, headings and inclusions.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A page of Markdown.
pub struct Page {
    /// The page as it is written.
    pub text: String,
    /// Its blocks of code: line, language, text.
    pub code: Vec<(usize, String, String)>,
    /// Where its links lead, written in Markdown or in HTML.
    pub links: Vec<String>,
    /// Its headings, as plain text.
    pub titles: Vec<String>,
}

impl Page {
    /// Reads a page. One that is missing is empty: another test says so.
    pub fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_default();
        let mut page = Page {
            text: String::new(),
            code: Vec::new(),
            links: Vec::new(),
            titles: Vec::new(),
        };
        let (mut code, mut title) = (None, None::<String>);
        for (event, range) in Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    let language = match kind {
                        CodeBlockKind::Fenced(language) => {
                            language.split(',').next().unwrap_or_default().to_owned()
                        }
                        CodeBlockKind::Indented => "an indented block".to_owned(),
                    };
                    let line = text[..range.start].lines().count() + 1;
                    code = Some((line, language, String::new()));
                }
                Event::End(TagEnd::CodeBlock) => page.code.extend(code.take()),
                Event::Start(Tag::Heading { .. }) => title = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => page.titles.extend(title.take()),
                Event::Text(part) | Event::Code(part) => {
                    if let Some((_, _, code)) = &mut code {
                        code.push_str(&part);
                    } else if let Some(title) = &mut title {
                        title.push_str(&part);
                    }
                }
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    page.links.push(dest_url.into_string())
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    page.links.extend(links_in_html(&html))
                }
                _ => {}
            }
        }
        page.text = text;
        page
    }

    /// The names by which its headings can be linked to, made as mdBook makes them.
    pub fn headings(&self) -> impl Iterator<Item = String> {
        self.titles.iter().map(|title| {
            let letters = title.trim().chars().filter_map(|letter| match letter {
                ' ' => Some('-'),
                _ if letter.is_alphanumeric() || "_-".contains(letter) => Some(letter),
                _ => None,
            });
            letters.flat_map(char::to_lowercase).collect()
        })
    }
}

fn links_in_html(html: &str) -> Vec<String> {
    let parts = ["href=\"", "src=\""]
        .into_iter()
        .flat_map(|start| html.split(start).skip(1));
    parts
        .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .collect()
}

/// An inclusion: `{{#include PATH:ANCHOR}}`.
pub struct Include {
    path: String,
    /// The part that is included, or all of the file.
    pub anchor: Option<String>,
}

impl Include {
    /// The file that is included in that page.
    pub fn path(&self, page: &Path) -> PathBuf {
        let path = page
            .parent()
            .expect("a page is in a folder")
            .join(&self.path);
        path.canonicalize().unwrap_or(path)
    }
}

/// All inclusions in a text.
pub fn includes(text: &str) -> Vec<Include> {
    let all = text
        .split("{{#include ")
        .skip(1)
        .filter_map(|rest| rest.split_once("}}"));
    all.map(|(what, _)| match what.trim().split_once(':') {
        Some((path, anchor)) => Include {
            path: path.to_owned(),
            anchor: Some(anchor.to_owned()),
        },
        None => Include {
            path: what.trim().to_owned(),
            anchor: None,
        },
    })
    .collect()
}
