package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

  @TempDir private Path base;

  @Test
  void onlyItsOwnerCanLookIntoIt() throws IOException {
    assumeTrue(
        Files.getFileStore(base).supportsFileAttributeView("posix"), "no POSIX permissions here");

    assertThat(Files.getPosixFilePermissions(TemporaryFolder.in(base)))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void javaTakesItForAllTemporaryFiles() {
    Path ours = TemporaryFolder.ofProcess();

    assertThat(System.getProperty("java.io.tmpdir")).isEqualTo(ours.toString());
    assertThat(TemporaryFolder.ofProcess()).isEqualTo(ours);
    assertThat(TemporaryFolder.around()).isEqualTo(ours.getParent());
  }

  @Test
  void isGoneWhenTheProcessIsTerminated() throws Exception {
    try (ChildProcess child = ChildProcess.withTemporaryFiles(base)) {
      child.awaitLine("written");
      assertThat(folders()).hasSize(1);
      child.terminate();
    }

    assertThat(folders()).isEmpty();
  }

  @Test
  void whatAKilledProcessLeftIsDeletedByTheNextOneAndWhatIsInUseIsNot() throws Exception {
    try (ChildProcess other = ChildProcess.withTemporaryFiles(base)) {
      other.awaitLine("written");
      List<Path> ofOther = folders();
      try (ChildProcess killed = ChildProcess.withTemporaryFiles(base)) {
        killed.awaitLine("written");
        killed.kill();
      }
      assertThat(folders()).hasSize(2);

      Path ours = TemporaryFolder.in(base);

      assertThat(folders()).containsExactlyInAnyOrder(ofOther.get(0), ours);
      assertThat(ofOther.get(0).resolve("blockmgr/0c/shuffle_0.data")).hasContent("a customer");
      Path another = TemporaryFolder.in(base);
      assertThat(folders()).containsExactlyInAnyOrder(ofOther.get(0), ours, another);
    }
  }

  @Test
  void aFolderThatIsJustBeingMadeStays() throws IOException {
    Path made = Files.createDirectory(base.resolve("hindsight-tmp-1-2"));

    TemporaryFolder.in(base);

    assertThat(made).exists();
  }

  @Test
  void withoutAFolderAroundItSaysWhatToDo() {
    Path missing = base.resolve("missing");

    assertThatThrownBy(() -> TemporaryFolder.in(missing))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            "Cannot write temporary files to %s: there is no such folder. Choose another folder for them with HINDSIGHT_JAVA_OPTS=-Djava.io.tmpdir=FOLDER, then run again."
                .formatted(missing));
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.list(base)) {
      return files.toList();
    }
  }
}
