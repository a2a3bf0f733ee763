package de.passgenau.api.fall.eintrag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Which change of a case has brought which entries, so that whoever looked at a former version learns what is new; the
 * last changes only.
 *
 * @param schritte in the order of their versions
 */
public record Chronik(List<Schritt> schritte) {

    private static final int HOECHSTENS = 50;

    public Chronik {
        schritte = List.copyOf(schritte);
    }

    public static Chronik leer() {
        return new Chronik(List.of());
    }

    /**
     * One change.
     *
     * @param version that the case has since
     * @param eintraege none if something else than the course has changed, such as a consent
     */
    public record Schritt(long version, Instant am, List<Verweis> eintraege) {

        public Schritt {
            eintraege = List.copyOf(eintraege);
        }
    }

    /** One version of an entry. */
    public record Verweis(EintragId eintrag, int fassung) {

        public static Verweis auf(Eintrag eintrag) {
            return new Verweis(eintrag.id(), eintrag.kopf().fassung());
        }
    }

    /** What is changed twice before it is stored is one change. */
    public Chronik mit(long version, Instant am, List<Verweis> eintraege) {
        var neue = new ArrayList<>(schritte);
        var alle = new ArrayList<Verweis>();
        if (!neue.isEmpty() && neue.getLast().version() == version) {
            alle.addAll(neue.removeLast().eintraege());
        }
        alle.addAll(eintraege);
        neue.add(new Schritt(version, am, alle));
        return new Chronik(neue.subList(Math.max(0, neue.size() - HOECHSTENS), neue.size()));
    }

    public List<Schritt> nach(long version) {
        return schritte.stream().filter(schritt -> schritt.version() > version).toList();
    }

    /** Whether each change after the one version and up to the other is known. */
    public boolean kennt(long nach, long bis) {
        var bekannte = nach(nach).stream().map(Schritt::version).toList();
        return nach <= bis && LongStream.rangeClosed(Math.max(nach + 1, bis - HOECHSTENS), bis)
                .allMatch(bekannte::contains);
    }
}
