package entente.extraction.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A digest of files on the class path, which changes with each of them. */
final class ResourceDigest {
    private static final int DIGITS = 12;

    private ResourceDigest() {}

    /** {@return the first hexadecimal digits of the SHA-256 of all files directly in these folders} */
    static String of(String... folders) {
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            for (String folder : folders) {
                for (Resource file : files(folder)) {
                    out.write((folder + "/" + file.getFilename() + "\n").getBytes(StandardCharsets.UTF_8));
                    try (InputStream in = file.getInputStream()) {
                        in.transferTo(out);
                    }
                }
            }
            return HexFormat.of().formatHex(out.getMessageDigest().digest()).substring(0, DIGITS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static List<Resource> files(String folder) throws IOException {
        List<Resource> files = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.*"))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
        if (files.isEmpty()) {
            throw new IllegalStateException("There are no files on the class path in " + folder);
        }
        return files;
    }
}
