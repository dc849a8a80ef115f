package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedJarTest {

  @TempDir private Path folder;

  @Test
  void isBesideTheJarThatRuns() throws IOException {
    Path running = Files.createFile(folder.resolve("hindsight.jar"));
    Path shipped = Files.createFile(folder.resolve("hindsight-spark-submit.jar"));

    assertThat(ShippedJar.beside(running)).contains(shipped);
  }

  @Test
  void thereIsNoneWhereClassesRunFromAFolder() throws IOException {
    Files.createFile(folder.resolve("hindsight-spark-submit.jar"));

    assertThat(ShippedJar.beside(Files.createDirectory(folder.resolve("classes")))).isEmpty();
    assertThat(ShippedJar.ofThisRun()).isEmpty();
  }
}
