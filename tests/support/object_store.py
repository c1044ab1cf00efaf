"""A real local S3 server (moto), for tests of a table in a bucket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import boto3
from moto.server import ThreadedMotoServer

from memos_core.storage.table_address import TableAddress, TableKey

KEY = TableKey(id="test-key", secret="test-secret")
BUCKET = "memories"


class ObjectStore:
    """The server, with one bucket. It keeps its objects while it is unreachable."""

    def __init__(self) -> None:
        self._server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        self._server.start()
        self.port = self._server.get_host_and_port()[1]
        self.client = self._client()
        self.client.create_bucket(Bucket=BUCKET)

    @property
    def endpoint(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def _client(self) -> Any:
        return boto3.client(
            "s3",
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id=KEY.id,
            aws_secret_access_key=KEY.secret,
        )

    def place(self, folder: str = "ana") -> TableAddress:
        """The address of a folder in the bucket."""
        return TableAddress.checked(f"s3://{BUCKET}/{folder}", self.endpoint)

    def names(self) -> list[str]:
        """The names of all objects."""
        return [one["Key"] for one in self.client.list_objects_v2(Bucket=BUCKET).get("Contents", [])]

    def with_text(self, text: str) -> list[str]:
        """The names of the objects of which any version contains a text."""
        versions = self.client.list_object_versions(Bucket=BUCKET).get("Versions", [])
        found = []
        for one in versions:
            version = {} if one["VersionId"] == "null" else {"VersionId": one["VersionId"]}
            content = self.client.get_object(Bucket=BUCKET, Key=one["Key"], **version)["Body"].read()
            if text.encode() in content:
                found.append(one["Key"])
        return found

    @contextmanager
    def away(self) -> Iterator[None]:
        """Make the server unreachable for the duration of the block."""
        self._server.stop()
        try:
            yield
        finally:
            self._server = ThreadedMotoServer(ip_address="127.0.0.1", port=self.port, verbose=False)
            self._server.start()

    def stop(self) -> None:
        """End the server, and discard its objects."""
        for name in self.names():
            self.client.delete_object(Bucket=BUCKET, Key=name)
        self._server.stop()
