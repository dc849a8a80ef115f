package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java alone under a locale that has ASCII only, as cron and systemd start it. */
class NoLocaleTest {

  @TempDir private Path folder;

  @Test
  void everyFileIsReadAndNamedAsItIs() throws Exception {
    Path exports = folder.resolve("exports");
    Files.createDirectories(exports.resolve("deals"));
    String header = "deal_id,outcome,amount,closed_at\n";
    Files.writeString(exports.resolve("deals/part-1.csv"), header + "D1,won,10,2026-08-01\n");
    // As bytes, so that the test itself can run under any locale.
    Path part = Path.of(URI.create(exports.resolve("deals").toUri() + "M%C3%A4rz.csv"));
    Files.writeString(part, header + "D2,won,10,2026-08-01\n");

    assertThat(check("exports"))
        .contains("\"files\" : [ \"deals/März.csv\", \"deals/part-1.csv\" ],\n    \"read\" : 2,");
  }

  private String check(String exports) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("check", "-q", "--json", "--exports", exports));
    Path output = folder.resolve("output.txt");
    ProcessBuilder java =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    java.environment().put("LC_ALL", "C");
    assertThat(java.start().waitFor()).as(() -> read(output)).isZero();
    return read(output);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      return "nothing was printed";
    }
  }
}
