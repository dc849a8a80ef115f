package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputSecretTest {

  @TempDir private Path folder;

  @Test
  void folderKeepsItsSecret() {
    byte[] first = secretOf("one");

    assertThat(first).hasSize(32);
    assertThat(secretOf("one")).isEqualTo(first);
    assertThat(secretOf("other")).hasSize(32).isNotEqualTo(first);
    assertThat(folder.resolve("one")).isDirectoryNotContaining("glob:**.privacy-secret?*");
  }

  @Test
  void onlyItsOwnerCanReadIt() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
    secretOf("one");

    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void whatAKilledRunLeftOfItIsDeletedAndWhatPeopleKeepIsNot() throws IOException {
    Files.createDirectories(file().getParent());
    for (String name : List.of("3580071611504860264", ".new", ".bak", "-2025")) {
      Files.writeString(file().resolveSibling(".privacy-secret" + name), "half");
    }

    secretOf("one");

    assertThat(file().getParent().toFile().list())
        .containsExactlyInAnyOrder(
            ".lock", ".privacy-secret", ".privacy-secret.bak", ".privacy-secret-2025");
  }

  @Test
  void damagedSecretIsNotUsed() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "short");

    assertThatThrownBy(() -> secretOf("one"))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            "Cannot use "
                + file()
                + ": it has 5 bytes instead of 32. Delete it: the next report gets new pseudonyms.");
  }

  private Path file() {
    return folder.resolve("one/.privacy-secret");
  }

  private byte[] secretOf(String output) {
    try (OutputLock lock = OutputLock.acquire(folder.resolve(output))) {
      return OutputSecret.of(lock);
    }
  }
}
