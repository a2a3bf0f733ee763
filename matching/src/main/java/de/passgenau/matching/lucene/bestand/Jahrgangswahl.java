package de.passgenau.matching.lucene.bestand;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;

import de.passgenau.matching.lucene.ablage.Ablage;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Opens the newest complete index that is undamaged and of the present make, if need be an incomplete one, and deletes
 * all others; without any a new one begins. One that can't be read for any other reason, such as a full disk or a missing
 * right, is left alone, and nothing is opened.
 */
final class Jahrgangswahl<E> {

    private final System.Logger log = System.getLogger(Jahrgangswahl.class.getName());
    private final Bestandsform<E> form;
    private final Ablage ablage;
    private @Nullable Directory bester;
    private boolean vollstaendig;
    private String grund = "Es gibt noch keinen Index.";

    Jahrgangswahl(Bestandsform<E> form, Ablage ablage) {
        this.form = form;
        this.ablage = ablage;
    }

    /** Says so in the log if what earlier days have left has to be filled anew. */
    Jahrgang<E> jahrgang() {
        try {
            var jahrgang = oeffne();
            if (ablage.ueberdauert() && !jahrgang.isVollstaendig()) {
                log.log(Level.INFO, "{0} Er wird aus den Dokumenten aufgebaut ({1}).", grund, ablage);
            }
            return jahrgang;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(ablage::close);
            throw e instanceof IOException io ? new UncheckedIOException(verhindert(io), io) : (RuntimeException) e;
        }
    }

    private Jahrgang<E> oeffne() throws IOException {
        for (var directory : ablage.vorhandene()) {
            consider(directory);
        }
        if (bester != null) {
            try {
                return new Jahrgang<>(form, bester, vollstaendig);
            } catch (IOException | RuntimeException e) {
                grund = schaden(e);
                verwirf(bester);
            }
        }
        return new Jahrgang<>(form, ablage.neue(), false);
    }

    /** Why the index that was opened is not complete. */
    String grund() {
        return grund;
    }

    private void consider(Directory directory) throws IOException {
        var befund = befund(directory);
        if (befund instanceof Brauchbar brauchbar && (bester == null || brauchbar.vollstaendig && !vollstaendig)) {
            verwirf(bester);
            bester = directory;
            vollstaendig = brauchbar.vollstaendig;
            grund = "Der letzte Aufbau des Index wurde nicht fertig.";
        } else {
            verwirf(directory);
        }
        if (bester == null && befund instanceof Unbrauchbar unbrauchbar) {
            grund = unbrauchbar.grund;
        }
    }

    private Befund befund(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var ausweis = Ausweis.of(reader.getIndexCommit().getUserData().entrySet());
            if (ausweis.fassung() != form.fassung()) {
                return new Unbrauchbar("Der Index hat die Fassung %d, gebraucht wird die Fassung %d."
                        .formatted(ausweis.fassung(), form.fassung()));
            }
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return new Brauchbar(ausweis.vollstaendig());
        } catch (IndexNotFoundException e) {
            return new Unbrauchbar("Der letzte Aufbau des Index wurde nicht fertig.");
        } catch (IOException | RuntimeException e) {
            return new Unbrauchbar(schaden(e));
        }
    }

    /** What is wrong with the files; anything else that keeps them from being read passes by, and they are left alone. */
    private static String schaden(Exception e) throws IOException {
        if (e instanceof IOException io && !istSchaden(io)) {
            throw io;
        }
        return "Der Index ist beschädigt: " + e.getMessage();
    }

    private static boolean istSchaden(IOException e) {
        return switch (e) {
            case CorruptIndexException _,IndexFormatTooOldException _,IndexFormatTooNewException _ -> true;
            case EOFException _,NoSuchFileException _,FileNotFoundException _ -> true;
            default -> false;
        };
    }

    private String verhindert(IOException e) {
        return "Der Index kann nicht geöffnet werden und bleibt, wie er ist (%s): %s".formatted(ablage, e.getMessage());
    }

    private void verwirf(@Nullable Directory directory) throws IOException {
        if (directory != null) {
            ablage.verwirf(directory);
        }
    }

    private sealed interface Befund {}

    private record Brauchbar(boolean vollstaendig) implements Befund {}

    private record Unbrauchbar(String grund) implements Befund {}
}
