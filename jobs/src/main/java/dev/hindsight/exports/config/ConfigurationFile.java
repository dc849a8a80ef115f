package dev.hindsight.exports.config;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The file of a configuration as a tree of YAML nodes. Nodes keep what was written and where: YAML
 * 1.1 would read {@code No} and {@code on} as truth values and {@code 00123} as the number 83.
 */
final class ConfigurationFile {

  private ConfigurationFile() {}

  /**
   * The whole file as one property; what is not YAML ends the reading.
   *
   * @throws InputException if the file cannot be read or is not YAML
   */
  static Property root(Path file, ConfigurationProblems problems) {
    return root(read(file), problems);
  }

  /** As {@link #root(Path, ConfigurationProblems)}, of what is read already. */
  static Property root(String text, ConfigurationProblems problems) {
    return new Property("", 1, compose(text, problems), problems.of(text));
  }

  private static String read(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (NoSuchFileException missing) {
      throw unreadable(file, "there is no such file", missing);
    } catch (CharacterCodingException malformed) {
      throw unreadable(file, "it is not UTF-8; save it as UTF-8", malformed);
    } catch (IOException failed) {
      throw unreadable(
          file, Files.isDirectory(file) ? "it is a folder" : failed.getMessage(), failed);
    }
  }

  private static InputException unreadable(Path file, String reason, IOException cause) {
    return new InputException(
        InputException.Source.CONFIGURATION,
        "Cannot read the configuration " + file + ": " + reason,
        cause);
  }

  private static Node compose(String text, ConfigurationProblems problems) {
    Node root = null;
    try {
      // The default options limit the size, the depth and the aliases to collections.
      root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException invalid) {
      problems.add(line(invalid), "", "this is not YAML: " + unquoted(invalid.getProblem()));
    } catch (YAMLException invalid) {
      problems.add(1, "", "this is not YAML: " + invalid.getMessage());
    }
    problems.throwIfAny();
    return root == null ? nothing() : root;
  }

  /** Without the word at which the reading stopped: it may be the beginning of a secret. */
  private static String unquoted(String problem) {
    return problem.replaceFirst("(undefined (?:alias|tag handle)) .*", "$1");
  }

  private static int line(MarkedYAMLException invalid) {
    return invalid.getProblemMark() == null ? 1 : invalid.getProblemMark().getLine() + 1;
  }

  private static Node nothing() {
    return new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.BLOCK);
  }
}
