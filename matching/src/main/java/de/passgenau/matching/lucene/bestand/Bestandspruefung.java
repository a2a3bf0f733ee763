package de.passgenau.matching.lucene.bestand;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import de.passgenau.matching.lucene.bestand.Kennfelder.Kopf;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Pruefbericht;
import de.passgenau.matching.pflege.Quelle;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the files of an index are undamaged, then compares it with its source, entry by entry and with their
 * content. Whatever differs is looked at twice, and left out if the index was told of it meanwhile.
 */
final class Bestandspruefung<E> {

    private static final int PORTION = 500;

    private enum Art {
        FEHLEND, UEBERZAEHLIG, ANDERE_VERSION, ANDERER_INHALT
    }

    private final Bestandsform<E> form;
    private final Jahrgang<E> jahrgang;
    private final Spur spur;

    Bestandspruefung(Bestandsform<E> form, Jahrgang<E> jahrgang, Spur spur) {
        this.form = form;
        this.jahrgang = jahrgang;
        this.spur = spur;
    }

    Pruefbericht run(Quelle<E> quelle, Fortschritt fortschritt) {
        var schaeden = jahrgang.ask(Bestandspruefung::schaeden);
        return schaeden.isEmpty()
                ? compare(quelle, fortschritt)
                : new Pruefbericht(0, List.of(), List.of(), List.of(), List.of(), schaeden);
    }

    private Pruefbericht compare(Quelle<E> quelle, Fortschritt fortschritt) {
        var ids = new ArrayList<String>();
        var uebrig = jahrgang.stand();
        try (var stand = quelle.stand()) {
            stand.map(Fassung::id).forEach(ids::add);
        }
        var geprueft = ids.size();
        ids.forEach(uebrig::remove);
        uebrig.keySet().stream().sorted().forEach(ids::add);
        var verdacht = compare(ids, quelle, fortschritt).keySet();
        var abweichungen = compare(List.copyOf(verdacht), quelle, Fortschritt.still());
        abweichungen.keySet().removeIf(spur::kennt);
        return new Pruefbericht(geprueft, ids(abweichungen, Art.FEHLEND), ids(abweichungen, Art.UEBERZAEHLIG),
                ids(abweichungen, Art.ANDERE_VERSION), ids(abweichungen, Art.ANDERER_INHALT), List.of());
    }

    private static List<String> ids(SortedMap<String, Art> abweichungen, Art art) {
        return abweichungen.entrySet().stream().filter(it -> it.getValue() == art).map(Map.Entry::getKey).toList();
    }

    private SortedMap<String, Art> compare(List<String> ids, Quelle<E> quelle, Fortschritt fortschritt) {
        var da = new HashMap<String, Kopf>();
        Kennfelder.lies(jahrgang, da::put);
        var abweichungen = new TreeMap<String, Art>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            var until = Math.min(from + PORTION, ids.size());
            var portion = ids.subList(from, until);
            var soll = koepfe(quelle.lade(portion));
            for (var id : portion) {
                var art = art(soll.get(id), da.get(id));
                if (art != null) {
                    abweichungen.put(id, art);
                }
            }
            fortschritt.melde(until, ids.size());
        }
        return abweichungen;
    }

    private Map<String, Kopf> koepfe(Collection<E> eintraege) {
        var koepfe = new HashMap<String, Kopf>();
        eintraege.forEach(eintrag -> koepfe.put(form.id().apply(eintrag), Kopf.of(form, eintrag)));
        return koepfe;
    }

    private static @Nullable Art art(@Nullable Kopf soll, @Nullable Kopf ist) {
        if (soll == null) {
            return ist == null ? null : Art.UEBERZAEHLIG;
        }
        if (ist == null) {
            return Art.FEHLEND;
        }
        if (soll.version() != ist.version()) {
            return Art.ANDERE_VERSION;
        }
        return soll.pruefsumme() == ist.pruefsumme() ? null : Art.ANDERER_INHALT;
    }

    /** Whether somebody failed as damaged files make one fail. */
    static boolean wecktVerdacht(@Nullable Throwable fehler) {
        return switch (fehler) {
            case null -> false;
            case CorruptIndexException _,EOFException _,IndexOutOfBoundsException _ -> true;
            default -> wecktVerdacht(fehler.getCause());
        };
    }

    /** A sentence for each damaged part. */
    static List<String> schaeden(IndexSearcher searcher) {
        var schaeden = new ArrayList<String>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            try {
                check((CodecReader) leaf.reader());
            } catch (IOException | RuntimeException e) {
                schaeden.add("Segment %d des Index ist beschädigt: %s".formatted(leaf.ord, e.getMessage()));
            }
        }
        return schaeden;
    }

    /** Sums of all files, then whether their parts fit one another. */
    private static void check(CodecReader segment) throws IOException {
        segment.checkIntegrity();
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CheckIndex.testLiveDocs(segment, nowhere, true);
        CheckIndex.testFieldInfos(segment, nowhere, true);
        CheckIndex.testFieldNorms(segment, nowhere, true);
        CheckIndex.testPostings(segment, nowhere, false, CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS, true);
        CheckIndex.testStoredFields(segment, nowhere, true);
        CheckIndex.testDocValues(segment, nowhere, true);
        CheckIndex.testPoints(segment, nowhere, true);
    }
}
