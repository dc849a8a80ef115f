package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale-sensitive")
class ManifestTest {

  @TempDir private Path folder;

  @Test
  void isReadableJson() throws IOException {
    Files.createDirectory(folder.resolve("charts"));
    Files.writeString(folder.resolve("charts/b.txt"), "abc");

    PublishUntilKilled.manifest(Fingerprint.ofAll(folder)).write(folder);

    assertThat(folder.resolve("run.json"))
        .hasContent(
            """
            {
              "versions" : {
                "hindsight" : "1.0"
              },
              "quarter" : "2026Q3",
              "as_of" : "2026-10-05",
              "report_id" : "0123456789ab",
              "forms" : [ "xlsx", "html" ],
              "inputs" : [ ],
              "sources" : [ {
                "name" : "crm",
                "read_with" : {
                  "password" : "***"
                }
              } ],
              "not_read" : [ {
                "name" : "notes.md",
                "reason" : "Is not named after a table"
              } ],
              "tables" : [ {
                "table" : "deals",
                "read" : 10,
                "kept" : 9,
                "rejected" : 1
              } ],
              "started" : "1970-01-01T00:00:00Z",
              "seconds" : {
                "read" : 1.5
              },
              "jobs" : [ {
                "name" : "count",
                "seconds" : 0.5
              } ],
              "outputs" : [ {
                "file" : "charts/b.txt",
                "bytes" : 3,
                "sha256" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
              } ]
            }
            """);
  }
}
