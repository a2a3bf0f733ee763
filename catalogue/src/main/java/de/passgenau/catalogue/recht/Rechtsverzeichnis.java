package de.passgenau.catalogue.recht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Every basis in law that Maßnahmen rest or rested on, found by any of its citations and names. */
public final class Rechtsverzeichnis {

    private static final Rechtsverzeichnis MITGELIEFERT = new Rechtsverzeichnis(Rechtstabelle.lies());
    private static final Pattern FASSUNG = Pattern.compile("\\(Fassung (\\d{4})\\)");
    private static final Pattern ALTE_FASSUNG = Pattern.compile("\\ba\\.\\s?F\\.");
    private static final Comparator<Rechtsgrundlage> NACH_BEGINN = Comparator
            .comparing(eine -> eine.geltung().von());

    private final List<Stichworte> alle;

    Rechtsverzeichnis(List<Rechtsgrundlage> alle) {
        this.alle = alle.stream().map(Stichworte::zu).toList();
    }

    public static Rechtsverzeichnis mitgeliefert() {
        return MITGELIEFERT;
    }

    public List<Rechtsgrundlage> alle() {
        return alle.stream().map(Stichworte::grundlage).toList();
    }

    /** All forms of one basis, the oldest first. */
    public List<Rechtsgrundlage> verlauf(String code) {
        return alle.stream()
                .map(Stichworte::grundlage)
                .filter(eine -> eine.code().equals(code))
                .sorted(NACH_BEGINN)
                .toList();
    }

    public Optional<Rechtsgrundlage> am(String code, LocalDate tag) {
        return verlauf(code).stream().filter(eine -> eine.geltung().umfasst(tag)).findFirst();
    }

    /** The basis as it was on the day that the Maßnahme keeps; empty if there was none. */
    public Optional<Rechtsgrundlage> zu(Rechtsbezug bezug) {
        return am(bezug.code(), bezug.stand());
    }

    /** What stands on this day in the place of a basis that may have gone. */
    public Optional<Rechtsgrundlage> heutige(String code, LocalDate tag) {
        return am(code, tag).or(() -> Optional.ofNullable(nachfolger(code)).flatMap(neu -> heutige(neu, tag)));
    }

    private @Nullable String nachfolger(String code) {
        var verlauf = verlauf(code);
        return verlauf.isEmpty() ? null : verlauf.getLast().nachfolger();
    }

    /** Every basis that ever carried this kind of instrument, the newest first. */
    public Stream<Rechtsgrundlage> fuer(Instrumentart instrument) {
        return alle.stream()
                .map(Stichworte::grundlage)
                .filter(eine -> eine.instrument() == instrument)
                .sorted(NACH_BEGINN.reversed());
    }

    /** Every basis that is or was ever called so, the newest first. */
    public List<Rechtsgrundlage> suche(String name) {
        return genannt(name, eine -> true).sorted(NACH_BEGINN.reversed()).toList();
    }

    /**
     * The basis that somebody means who writes so of a day. {@code (Fassung 2007)} behind a citation means the law of
     * that year, {@code a.F.} what is no longer in force: that of the day, or the last before. What nothing is called on
     * the day means what was called so last.
     */
    public Optional<Rechtsgrundlage> bestimme(String name, LocalDate tag) {
        var stand = stand(name, tag);
        boolean alte = ALTE_FASSUNG.matcher(name).find();
        return genannt(name, eine -> eine.geltung().umfasst(stand) && (!alte || eine.geltung().bis() != null))
                .findFirst()
                .or(() -> genannt(name, eine -> eine.geltung().vorbeiAm(stand)).max(NACH_BEGINN));
    }

    /** The day whose law a citation means. */
    private static LocalDate stand(String name, LocalDate tag) {
        var fassung = FASSUNG.matcher(name);
        return fassung.find() ? LocalDate.of(Integer.parseInt(fassung.group(1)), 12, 31) : tag;
    }

    /**
     * The codes of what is or was ever called so, and of what took its place: a code means its basis, a citation what
     * lies in it, and where nothing does what it lies in.
     */
    public Set<String> codes(String name) {
        var codes = new LinkedHashSet<String>();
        gemeinte(name).forEach(eine -> mitNachfolgern(eine.code(), codes));
        return codes;
    }

    private Stream<Rechtsgrundlage> gemeinte(String name) {
        var verlauf = verlauf(name);
        if (!verlauf.isEmpty()) {
            return verlauf.stream();
        }
        var innere = Zitat.lies(name)
                .map(zitat -> alle.stream().filter(eine -> eine.liegtIn(zitat)).map(Stichworte::grundlage).toList())
                .orElse(List.of());
        return innere.isEmpty() ? suche(name).stream() : innere.stream();
    }

    private void mitNachfolgern(String code, Set<String> codes) {
        var neu = nachfolger(code);
        if (codes.add(code) && neu != null) {
            mitNachfolgern(neu, codes);
        }
    }

    /** All names, past and present, of a basis and of what it took the place of. */
    public Set<String> namen(String code) {
        var namen = new LinkedHashSet<String>();
        verlauf(code).reversed().forEach(eine -> namen.addAll(eine.namen()));
        alle.stream()
                .map(Stichworte::grundlage)
                .filter(eine -> code.equals(eine.nachfolger()))
                .map(Rechtsgrundlage::code)
                .distinct()
                .forEach(frueher -> namen.addAll(namen(frueher)));
        return namen;
    }

    /** The best first. */
    private Stream<Rechtsgrundlage> genannt(String name, Predicate<Rechtsgrundlage> wann) {
        var zitat = Zitat.lies(name);
        var gefunden = alle.stream().filter(eine -> wann.test(eine.grundlage()));
        return (zitat.isPresent()
                ? passend(gefunden, zitat.get())
                : gefunden.filter(eine -> eine.heisst(Stichworte.normal(name)))).map(Stichworte::grundlage);
    }

    private static Stream<Stichworte> passend(Stream<Stichworte> alle, Zitat gemeint) {
        return alle.filter(eine -> eine.trifft(gemeint) > 0)
                .sorted(Comparator.comparingInt((Stichworte eine) -> eine.trifft(gemeint)).reversed());
    }
}
