package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the path of a file is written down, and how reports name it: by its bytes, which are UTF-8 or were meant to be something else
 * long ago, and not by what the locale of this process makes of them. A service often runs in none, where Java knows ASCII alone.
 */
public final class FileName {

    private static final boolean UTF_8 = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
    private static final String BY_BYTES = "file:";

    private FileName() {
    }

    /** The whole path, so that {@link #path} finds it again, in a process of another locale too. */
    public static String written(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (isTrue(whole.toString())) {
            return whole.toString();
        }
        byte[] bytes = bytes(whole);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return BY_BYTES + "//" + escaped(bytes);
        }
    }

    /** The path that was written down. */
    public static Path path(String written) {
        if (written.startsWith(BY_BYTES)) {
            return Path.of(URI.create(written));
        }
        return isTrue(written) ? Path.of(written) : Path.of(URI.create(BY_BYTES + "//" + escaped(written.getBytes(StandardCharsets.UTF_8))));
    }

    /** What reports say: control signs and bytes that are no text are told by their numbers. */
    public static String shown(Path path) {
        String name = path.toString();
        return isTrue(name) && name.chars().noneMatch(Character::isISOControl) ? name : told(bytes(path.toAbsolutePath().normalize()));
    }

    /** The same, from below a folder on. */
    public static String shown(Path folder, Path file) {
        Path name = folder.relativize(file);
        if (isTrue(name.toString()) && name.toString().chars().noneMatch(Character::isISOControl)) {
            return name.toString().replace(file.getFileSystem().getSeparator(), "/");
        }
        int above = bytes(folder).length;
        byte[] whole = bytes(file);
        int from = whole[above] == '/' ? above + 1 : above;
        return told(Arrays.copyOfRange(whole, from, whole.length));
    }

    /** Whether Java's own words for a path name it. */
    private static boolean isTrue(String path) {
        return path.chars().allMatch(c -> c < 128) || UTF_8 && path.indexOf('\ufffd') < 0;
    }

    /** Of a whole path: Java tells them in no other way than as an address. */
    private static byte[] bytes(Path path) {
        String address = path.toUri().getRawPath();
        int end = address.length() > 1 && address.endsWith("/") ? address.length() - 1 : address.length(); // a folder's
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < end; at++) {
            if (address.charAt(at) == '%') {
                bytes.write(Integer.parseInt(address.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(address.charAt(at));
            }
        }
        return bytes.toByteArray();
    }

    private static String escaped(byte[] bytes) {
        StringBuilder address = new StringBuilder();
        for (byte one : bytes) {
            boolean plain = one == '/' || one == '.' || one == '-' || one == '_' || one < 128 && one > 0 && Character.isLetterOrDigit(one);
            address.append(plain ? String.valueOf((char) one) : "%%%02X".formatted(one & 0xff));
        }
        return address.toString();
    }

    private static String told(byte[] bytes) {
        StringBuilder words = new StringBuilder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            int length = length(rest);
            String sign = length > 0 ? new String(bytes, rest.position(), length, StandardCharsets.UTF_8) : null;
            if (sign != null && !Character.isISOControl(sign.codePointAt(0))) {
                words.append(sign);
                rest.position(rest.position() + length);
            } else {
                words.append("\\x%02X".formatted(rest.get() & 0xff));
            }
        }
        return words.toString();
    }

    /** Of the sign that the bytes begin with; 0 if they are none. */
    private static int length(ByteBuffer bytes) {
        for (int length = 1; length <= Math.min(4, bytes.remaining()); length++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(bytes.slice(bytes.position(), length));
                return length;
            } catch (CharacterCodingException e) {
                // a longer one may be
            }
        }
        return 0;
    }
}
