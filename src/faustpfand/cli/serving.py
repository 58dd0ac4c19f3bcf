"""serve."""

import secrets
import signal
import socket
import sys
import tempfile
from pathlib import Path

import click
from starlette.applications import Starlette

from faustpfand import settings
from faustpfand.cli.options import by_option, ledger_option
from faustpfand.errors import FaustpfandError

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
KEEP_ALIVE_S = 75  # longer than most browsers keep one, so that no question crosses the end of it
HOME = ("127.0.0.1", "::1", "localhost")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8400, show_default=True, type=click.IntRange(0, 65535), help="The port; 0 takes any.")
@click.option("--name", "names", multiple=True, metavar="HOST", help="Off this machine: by which names it is reached.")
@click.option("--certificate", type=FILE, help="Off this machine: the TLS certificate (PEM), with --key.")
@click.option("--key", type=FILE, help="Its private key (PEM).")
@click.option("--add-login", metavar="NAME", help="Set up a login, and end; asks for the password.")
@by_option
@ledger_option
def serve(
    host: str,
    port: int,
    names: tuple[str, ...],
    add_login: str | None,
    certificate: Path | None,
    key: Path | None,
    by: str | None,
    ledger: str,
) -> None:
    """Show the ledger as living pages, in a browser on this machine.

    Nothing leaves the machine. On another address than this machine's own it starts only where a login is set up:
    faustpfand serve --add-login NAME.
    """
    from faustpfand import web  # noqa: PLC0415 - a second to import, which no other command needs
    from faustpfand.web.guard import read_logins, write_login  # noqa: PLC0415

    path = settings.logins_path(ledger)
    if add_login:
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True)
        write_login(path, add_login, password)
        click.echo(f"{add_login} can log in now. The logins are in {path}.")
        return
    logins = read_logins(path)
    if host not in HOME and not logins:
        raise FaustpfandError(
            f"Whoever reaches {host} could read and change this ledger. Set up a login first: "
            "faustpfand serve --add-login NAME. Or leave out --host, and only this machine reads it."
        )
    if (certificate is None) != (key is None):
        raise FaustpfandError("A certificate and its key go together: give --certificate and --key, or neither.")
    if host not in HOME and certificate is None:
        click.echo("Without --certificate and --key passwords and names cross the network in the clear.", err=True)
    with tempfile.TemporaryDirectory(prefix="faustpfand-") as uploads:
        desk = web.Desk(
            location=ledger,
            judge=by or "",
            logins=logins,
            secret=secrets.token_hex(32),
            uploads=Path(uploads),
            encrypted=certificate is not None,
        )
        _run(web.application(desk, (*web.LOOPBACK, host, *names)), host, port, certificate, key)


def _run(application: Starlette, host: str, port: int, certificate: Path | None, key: Path | None) -> None:
    import uvicorn  # noqa: PLC0415

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                bound = self.servers[0].sockets[0].getsockname()
                shown = f"[{bound[0]}]" if ":" in bound[0] else bound[0]
                scheme = "https" if certificate else "http"
                click.echo(f"The pages are at {scheme}://{shown}:{bound[1]}  (end with Ctrl+C)")

    # Whoever ends the program so must not leave uploads behind, either.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    click.echo("Reading the ledger ...", err=True)
    Server(
        uvicorn.Config(
            application,
            host=host,
            port=port,
            ssl_certfile=certificate,
            ssl_keyfile=key,
            log_level="warning",
            access_log=False,  # who looked at whom is nobody's business
            server_header=False,
            lifespan="on",
            timeout_keep_alive=KEEP_ALIVE_S,
        )
    ).run()
