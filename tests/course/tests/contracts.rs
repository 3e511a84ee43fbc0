//! A stub and its solution are the same to whoever calls them: the same public items, signatures and documentation.

use std::collections::BTreeMap;
use std::fs;

use course::{Course, Lesson};
use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, ImplItem, Item, Lit, Meta, TraitItem, Visibility};

/// A public item, and what its users read of it.
type Contract = BTreeMap<String, String>;

#[test]
fn stub_and_solution_promise_the_same() {
    let course = Course::here();
    let mut wrong = Vec::new();
    for exercise in course.lessons().iter().flat_map(Lesson::exercises) {
        let (stub, solution) = (exercise.stub(), exercise.solution());
        let [in_stub, in_solution] = [&stub, &solution].map(|file| {
            let text = fs::read_to_string(file)
                .unwrap_or_else(|error| panic!("{}: {error}", course.shown(file)));
            let file = syn::parse_file(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", course.shown(file)));
            contract(&file)
        });
        for name in in_stub.keys().chain(
            in_solution
                .keys()
                .filter(|name| !in_stub.contains_key(*name)),
        ) {
            let [theirs, ours] = [&in_stub, &in_solution]
                .map(|contract| contract.get(name).map_or("nothing", String::as_str));
            if theirs != ours {
                wrong.push(format!(
                    "{} and {} differ in {name}:\n  the stub says     {theirs}\n  the solution says {ours}",
                    course.shown(&stub),
                    course.shown(&solution)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn contract(file: &syn::File) -> Contract {
    let mut all = Contract::from([("the head".to_owned(), docs(&file.attrs))]);
    let mut promise = |name: String, attributes: &[Attribute], signature: String| {
        all.insert(
            name,
            format!("{} {signature}", docs(attributes))
                .trim()
                .to_owned(),
        );
    };
    for item in &file.items {
        match item {
            Item::Fn(item) if is_public(&item.vis) => {
                promise(item.sig.ident.to_string(), &item.attrs, shown(&item.sig))
            }
            // What is inside is the learner's own affair, unless it is public.
            Item::Struct(item) if is_public(&item.vis) => {
                promise(item.ident.to_string(), &item.attrs, shown(&item.generics));
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field
                        .ident
                        .as_ref()
                        .map(ToString::to_string)
                        .unwrap_or_default();
                    promise(
                        format!("{}.{name}", item.ident),
                        &field.attrs,
                        shown(&field.ty),
                    );
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                promise(item.ident.to_string(), &item.attrs, shown(&item.generics));
                for variant in &item.variants {
                    promise(
                        format!("{}::{}", item.ident, variant.ident),
                        &variant.attrs,
                        shown(&variant.fields),
                    );
                }
            }
            Item::Trait(item) if is_public(&item.vis) => {
                promise(
                    item.ident.to_string(),
                    &item.attrs,
                    shown(&item.supertraits),
                );
                for method in &item.items {
                    if let TraitItem::Fn(method) = method {
                        promise(
                            format!("{}::{}", item.ident, method.sig.ident),
                            &method.attrs,
                            shown(&method.sig),
                        );
                    }
                }
            }
            Item::Type(item) if is_public(&item.vis) => {
                promise(item.ident.to_string(), &item.attrs, shown(&item.ty))
            }
            Item::Const(item) if is_public(&item.vis) => {
                promise(item.ident.to_string(), &item.attrs, shown(&item.ty))
            }
            Item::Impl(item) if item.trait_.is_none() => {
                for method in &item.items {
                    if let ImplItem::Fn(method) = method
                        && is_public(&method.vis)
                    {
                        promise(
                            format!("{}::{}", shown(&item.self_ty), method.sig.ident),
                            &method.attrs,
                            shown(&method.sig),
                        );
                    }
                }
            }
            _ => {}
        }
    }
    all
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The documentation, without how its lines are broken.
fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        });
    let text: Vec<String> = lines.collect();
    text.join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A piece of syntax as text. `mut` before a parameter is the body's affair.
fn shown(piece: &impl ToTokens) -> String {
    let text = piece.to_token_stream().to_string();
    text.replace("(mut ", "(")
        .replace(", mut ", ", ")
        .replace(", ,", ",")
        .replace(" , )", ")")
}
