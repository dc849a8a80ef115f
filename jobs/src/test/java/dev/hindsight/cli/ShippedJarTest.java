package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
  void whatStandsBehindOursOnTheClassPathIsShippedToo() throws IOException {
    Path running = Files.createFile(folder.resolve("hindsight.jar"));
    Path driver = Files.createFile(folder.resolve("driver.jar"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    String classPath =
        String.join(File.pathSeparator, running.toString(), driver.toString(), classes.toString());

    assertThat(ShippedJar.added(classPath, running)).containsExactly(driver.toString());
    assertThat(ShippedJar.added(running.toString(), running)).isEmpty();
    assertThat(ShippedJar.added(classPath, folder.resolve("other.jar"))).isEmpty();
  }

  @Test
  void thereIsNoneWhereClassesRunFromAFolder() throws IOException {
    Files.createFile(folder.resolve("hindsight-spark-submit.jar"));

    assertThat(ShippedJar.beside(Files.createDirectory(folder.resolve("classes")))).isEmpty();
    assertThat(ShippedJar.ofThisRun()).isEmpty();
  }
}
