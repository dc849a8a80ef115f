package dev.hindsight.exports.formats;

import java.io.Serializable;

/**
 * A file or folder as its storage lists it.
 *
 * @param name its own name
 * @param uri where it lies
 * @param kind what it is
 * @param bytes how large it is; 0 where it is no file
 * @param stamp what is another one once the file has other content
 */
public record StoredEntry(String name, String uri, Kind kind, long bytes, String stamp)
    implements Serializable {

  /** What stands behind a name. */
  public enum Kind {
    FILE,
    FOLDER,
    /** A link that leads to nothing, such as a share that is not mounted. */
    DANGLING_LINK,
    /** A pipe, a socket or a device. */
    OTHER
  }

  public boolean isFolder() {
    return kind == Kind.FOLDER;
  }
}
