package dev.hindsight.cli.options;

import java.net.URI;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a folder as Hadoop takes it, a path or a URI, and says before any work if it is none. */
public final class FolderName implements ITypeConverter<String> {

  @Override
  public String convert(String text) {
    URI uri = uri(text);
    if ("file".equalsIgnoreCase(uri.getScheme()) && uri.getAuthority() != null) {
      throw new TypeConversionException(
          "\"%s\" names the host %s; write it as file:///%2$s%s"
              .formatted(text, uri.getAuthority(), uri.getPath()));
    }
    return text;
  }

  private static URI uri(String text) {
    try {
      return new Path(text).toUri();
    } catch (IllegalArgumentException invalid) {
      throw new TypeConversionException(
          "\"%s\" names no folder; write it as exports, ./with:colon or hdfs://host/exports"
              .formatted(text));
    }
  }
}
