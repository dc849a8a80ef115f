package dev.hindsight.sample.shapes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the API of a tool gives, page by page, each in a file of its own: the first one laid out for
 * people, as tools save what they get, the others in one line.
 */
final class JsonPages implements Closeable {

  private static final int SIZE = 100;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ToolFolder folder;
  private final String name;
  private final String key;
  private final List<Map<String, Object>> page = new ArrayList<>();
  private int pages;

  /**
   * No page yet.
   *
   * @param name how the files' names begin
   * @param key the name of the list on each page
   */
  JsonPages(ToolFolder folder, String name, String key) {
    this.folder = folder;
    this.name = name;
    this.key = key;
  }

  /** Adds an object to the list. */
  void add(Map<String, Object> object) throws IOException {
    page.add(object);
    if (page.size() == SIZE) {
      turn();
    }
  }

  private void turn() throws IOException {
    pages++;
    ObjectWriter layout = pages == 1 ? JSON.writerWithDefaultPrettyPrinter() : JSON.writer();
    try (OutputStream file = folder.create(name + "-" + pages + ".json")) {
      file.write(layout.writeValueAsBytes(object(key, page, "pagination", object("page", pages))));
    }
    page.clear();
  }

  /** Names and their values by turns. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /** A text, or nothing where it is empty. */
  static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public void close() throws IOException {
    if (!page.isEmpty() || pages == 0) {
      turn();
    }
  }
}
