//! nginx on this machine with the configuration that ships, for journeys and measurements.

use std::{
    env, fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    thread,
    time::Duration,
};

use crate::{
    files,
    problem::{Problem, Result},
    project::Project,
    run::{command, on_path},
};

const BROTLI_MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const MEDIA_TYPES: &str = "/etc/nginx/mime.types";

/// A running nginx; it ends with this value, also when a step fails.
pub(crate) struct Nginx {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Nginx {
    /// Serves a site on a free port with `deploy/nginx.conf`, whose port and root are replaced.
    pub(crate) fn start(project: &Project, site: &Path) -> Result<Self> {
        let port = free_port()?;
        let folder = env::temp_dir().join(format!("rescue-journey-nginx-{port}"));
        let shipped = files::read(&project.path("deploy/nginx.conf"))?;
        files::write(&folder.join("site.conf"), for_test(&shipped, port, site)?)?;
        files::write(&folder.join("nginx.conf"), main_configuration(&folder))?;
        let log =
            fs::File::create(folder.join("error.log")).map_err(Problem::with_file(&folder))?;
        let program = on_path("nginx").unwrap_or_else(|| "/usr/sbin/nginx".into());
        let process = command(program)
            .arg("-c")
            .arg(folder.join("nginx.conf"))
            .arg("-p")
            .arg(&folder)
            .args(["-e", "stderr"])
            .stdin(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(Problem::when("nginx cannot be started"))?;
        let mut nginx = Self {
            process,
            folder,
            port,
        };
        nginx.wait()?;
        Ok(nginx)
    }

    /// The address of the site, without a slash at its end.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait(&mut self) -> Result {
        for _ in 0..50 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return Ok(());
            }
            if self.process.try_wait().is_ok_and(|status| status.is_some()) {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = files::read(&self.folder.join("error.log"))?;
        Err(Problem::new(format!(
            "nginx does not take deploy/nginx.conf: {}",
            log.trim()
        )))
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Nothing is left to be done about a process or folder that is gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = files::remove_folder(&self.folder);
    }
}

fn free_port() -> Result<u16> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    listener
        .map(|address| address.port())
        .map_err(Problem::when("There is no free port"))
}

/// The shipped file with the two lines replaced that an operator sets.
fn for_test(shipped: &str, port: u16, site: &Path) -> Result<String> {
    let listen = "    listen 8080;\n";
    let root = "    root /srv/rescue-journey;\n";
    if !(shipped.contains(listen) && shipped.contains(root)) {
        return Err(Problem::new(
            "deploy/nginx.conf is not what xtask writes; run `cargo xtask headers`.",
        ));
    }
    Ok(shipped
        .replace(listen, &format!("    listen 127.0.0.1:{port};\n"))
        .replace(root, &format!("    root \"{}\";\n", site.display())))
}

/// The surrounding that a system's `nginx.conf` gives: one process, everything it writes in one folder, no rights needed.
fn main_configuration(folder: &Path) -> String {
    let brotli = if Path::new(BROTLI_MODULE).is_file() {
        format!("load_module {BROTLI_MODULE};\n")
    } else {
        String::new()
    };
    let folder = folder.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("    {kind}_temp_path \"{folder}/{kind}\";\n"))
        .concat();
    format!(
        "{brotli}daemon off;\nmaster_process off;\npid \"{folder}/nginx.pid\";\nevents {{ }}\nhttp {{\n    \
         include {MEDIA_TYPES};\n    access_log off;\n    sendfile on;\n{temporary}    include \"{folder}/site.conf\";\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_takes_a_test_port_and_root() {
        let shipped = "server {\n    listen 8080;\n    root /srv/rescue-journey;\n}\n";
        assert_eq!(
            for_test(shipped, 9000, Path::new("/tmp/dist")).unwrap(),
            "server {\n    listen 127.0.0.1:9000;\n    root \"/tmp/dist\";\n}\n"
        );
        assert!(for_test("server { }", 9000, Path::new("/tmp/dist")).is_err());
    }
}
