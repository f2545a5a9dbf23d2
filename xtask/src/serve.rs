//! Serves a finished site on this machine with the headers that ship.

use std::{convert::Infallible, net::Ipv4Addr, path::PathBuf, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::{self, Next},
    response::Response,
};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::{
    headers::Headers,
    problem::{Problem, Result},
    project::Project,
    site,
};

/// What the command line of `serve` asks for.
#[derive(Debug, PartialEq)]
pub(crate) struct Wish {
    port: u16,
    folder: Option<PathBuf>,
}

impl Wish {
    /// Reads `--port N` and `--dir FOLDER`.
    pub(crate) fn read(arguments: &[&str]) -> Result<Self> {
        let mut wish = Self {
            port: 8080,
            folder: None,
        };
        for pair in arguments.chunks(2) {
            match pair {
                ["--port", port] => {
                    wish.port = port.parse().map_err(|_| {
                        Problem::new(format!("`{port}` is not a port; use a number up to 65535."))
                    })?;
                }
                ["--dir", folder] => wish.folder = Some(folder.into()),
                _ => {
                    return Err(Problem::new(
                        "`serve` understands `--port N` and `--dir FOLDER`.",
                    ));
                }
            }
        }
        Ok(wish)
    }
}

/// Builds the release site, or takes the folder that was asked for, and serves it until Ctrl-C.
pub(crate) fn serve(project: &Project, wish: Wish) -> Result {
    let folder = match wish.folder {
        Some(folder) if folder.is_dir() => folder,
        Some(folder) => {
            return Err(Problem::new(format!(
                "There is no folder {}.",
                folder.display()
            )));
        }
        None => {
            site::build(project)?;
            project.dist()
        }
    };
    let site = Arc::new(Site {
        headers: Headers::load(project)?,
        folder,
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime
        .map_err(Problem::when("The server cannot be started"))?
        .block_on(listen(site, wish.port))
}

async fn listen(site: Arc<Site>, port: u16) -> Result {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        Problem::new(format!("Port {port} cannot be used ({error}); choose another with `cargo xtask serve --port N`."))
    })?;
    println!(
        "serve: http://127.0.0.1:{port} serves {}; Ctrl-C ends it",
        site.folder.display()
    );
    axum::serve(listener, router(site))
        .await
        .map_err(Problem::when("The server stopped"))
}

struct Site {
    headers: Headers,
    folder: PathBuf,
}

fn router(site: Arc<Site>) -> Router {
    let files = ServeDir::new(&site.folder)
        .precompressed_br()
        .precompressed_gzip();
    let missing = {
        let site = Arc::clone(&site);
        tower::service_fn(move |request: Request| {
            let response = site.not_found(request.uri().path());
            async { Ok::<_, Infallible>(response) }
        })
    };
    Router::new()
        .fallback_service(files.not_found_service(missing))
        .layer(middleware::from_fn_with_state(site, with_headers))
}

impl Site {
    /// The 404 page in the language of the path.
    fn not_found(&self, path: &str) -> Response {
        let folder = self
            .headers
            .language(path)
            .map_or_else(|| self.folder.clone(), |lang| self.folder.join(lang));
        let page = std::fs::read(folder.join("404.html")).unwrap_or_default();
        let mut response = Response::new(Body::from(page));
        *response.status_mut() = StatusCode::NOT_FOUND;
        response
            .headers_mut()
            .insert("content-type", HeaderValue::from_static("text/html"));
        response
    }
}

async fn with_headers(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let is_found = response.status() != StatusCode::NOT_FOUND;
    for (name, value) in site.headers.of(if is_found { &path } else { "/404.html" }) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn port_and_folder_can_be_chosen() {
        assert_eq!(
            Wish::read(&[]).unwrap(),
            Wish {
                port: 8080,
                folder: None
            }
        );
        let wish = Wish::read(&["--dir", "/tmp/site", "--port", "9000"]).unwrap();
        assert_eq!(
            wish,
            Wish {
                port: 9000,
                folder: Some("/tmp/site".into())
            }
        );
    }

    #[test]
    fn a_wrong_option_is_told() {
        for arguments in [&["--port", "many"][..], &["--port"], &["--open", "yes"]] {
            assert!(Wish::read(arguments).is_err(), "{arguments:?}");
        }
    }
}
