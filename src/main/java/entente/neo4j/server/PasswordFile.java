package entente.neo4j.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The generated password of the embedded server, in a file that only its owner reads. */
record PasswordFile(Path path) {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** {@return the password, unless none was stored yet} */
    Optional<String> find() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
        return Optional.of(Files.readString(path).strip()).filter(password -> !password.isEmpty());
    }

    /** {@return a new password of 192 random bits} */
    static String generate() {
        byte[] bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** Puts the whole password in place at once, so that a crash leaves the old file, the new one or none. */
    void store(String password) throws IOException {
        Path fresh = Files.createTempFile(path.getParent(), "password", null, ownerOnly("rw-------"));
        try {
            Files.writeString(fresh, password + System.lineSeparator());
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** {@return the attributes of a file or directory with these rights, where the file system knows rights} */
    static FileAttribute<?>[] ownerOnly(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
