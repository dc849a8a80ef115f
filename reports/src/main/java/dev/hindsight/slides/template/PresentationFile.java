package dev.hindsight.slides.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/** A file that is a presentation without macros, and of a size that can be handled. */
final class PresentationFile {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 50;
  private static final int MOST_MEGABYTES_UNPACKED = 500;

  /** How files begin that are encrypted, or older than .pptx. */
  private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private static final Set<String> PRESENTATIONS =
      Set.of(
          XSLFRelation.MAIN.getContentType(),
          XSLFRelation.PRESENTATIONML.getContentType(),
          XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());

  private PresentationFile() {}

  /**
   * The bytes of a file.
   *
   * @throws IOException if it cannot be read
   * @throws UnusableTemplateException if it is not there, or no such presentation
   */
  static byte[] read(Path file) throws IOException, UnusableTemplateException {
    byte[] bytes = bytes(file);
    refuseOtherFiles(file, bytes);
    refuseBomb(file, bytes);
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      refuseOtherPackages(file, parts);
      parts.revert();
    } catch (OpenXML4JException | RuntimeException | IOException broken) {
      throw broken(file, broken);
    }
    return bytes;
  }

  private static byte[] bytes(Path file) throws IOException, UnusableTemplateException {
    if (Files.isDirectory(file)) {
      throw refused(file, "it is a folder. Name a .pptx file.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
      if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
        throw refused(
            file,
            "it has %s MB, and more than %s MB would be in every report. Take out slides and pictures that are not needed, or compress them (Picture Format > Compress Pictures)."
                .formatted(Files.size(file) / MEGABYTE, MOST_MEGABYTES));
      }
      return bytes;
    } catch (NoSuchFileException missing) {
      throw new UnusableTemplateException(
          file.toString(), "there is no such file. Name a .pptx file.", missing);
    }
  }

  private static void refuseOtherFiles(Path file, byte[] bytes) throws UnusableTemplateException {
    if (bytes.length == 0) {
      throw refused(file, "it is empty. Save it anew as .pptx.");
    }
    if (beginsWith(bytes, OLD_OR_ENCRYPTED)) {
      throw refused(
          file,
          "it is encrypted, or in the old .ppt format. Take off its password or its sensitivity label, and save it as .pptx.");
    }
    if (!beginsWith(bytes, ZIP)) {
      throw noPresentation(file);
    }
  }

  private static boolean beginsWith(byte[] bytes, byte[] beginning) {
    return Arrays.equals(Arrays.copyOf(bytes, beginning.length), beginning);
  }

  /** POI looks at each part by itself, and keeps all that it unpacks. */
  private static void refuseBomb(Path file, byte[] bytes) throws UnusableTemplateException {
    long unpacked = 0;
    byte[] some = new byte[MEGABYTE];
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        for (int read = parts.read(some); read >= 0; read = parts.read(some)) {
          unpacked += read;
          if (unpacked > (long) MOST_MEGABYTES_UNPACKED * MEGABYTE) {
            throw refused(
                file,
                "its parts unpack to more than %s MB, as in a zip bomb. Save it anew in PowerPoint, with smaller pictures."
                    .formatted(MOST_MEGABYTES_UNPACKED));
          }
        }
      }
    } catch (IOException broken) {
      throw broken(file, broken);
    }
  }

  private static void refuseOtherPackages(Path file, OPCPackage parts)
      throws OpenXML4JException, UnusableTemplateException {
    PackagePart main = main(parts);
    boolean hasMacros =
        parts.getParts().stream()
            .map(PackagePart::getContentType)
            .anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"));
    if (hasMacros) {
      throw refused(file, "it has macros, and a report passes none on. Save it as .pptx.");
    }
    if (main == null || !PRESENTATIONS.contains(main.getContentType())) {
      throw noPresentation(file);
    }
  }

  private static PackagePart main(OPCPackage parts) {
    return parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
        .findFirst()
        .orElse(null);
  }

  static UnusableTemplateException broken(Path file, Exception broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof ODFNotOfficeXmlFileException) {
        return noPresentation(file);
      }
      if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
        return new UnusableTemplateException(
            file.toString(),
            "its parts unpack to more than a hundred times their size, as in a zip bomb. Save it anew in PowerPoint.",
            broken);
      }
    }
    return new UnusableTemplateException(
        file.toString(), "it is no whole PowerPoint presentation. Save it anew as .pptx.", broken);
  }

  private static UnusableTemplateException noPresentation(Path file) {
    return refused(file, "it is no PowerPoint presentation. Save it as .pptx.");
  }

  private static UnusableTemplateException refused(Path file, String problem) {
    return new UnusableTemplateException(file.toString(), problem);
  }
}
