package de.passgenau.api.vermittlung.kartei;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import de.passgenau.api.liste.Folger;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Quelle;

/** Keeps a stock of the engine true to those of the documents that are to be ranked. */
public abstract class Karteifolger<A extends Dokument, T> implements Folger<A> {

    private final Kartei<T> kartei;
    /** Which version of which document was seen and left out. */
    private final Map<String, Long> ausgelassen = new ConcurrentHashMap<>();

    protected Karteifolger(Kartei<T> kartei) {
        this.kartei = kartei;
    }

    /** What the engine knows of it; empty if it is not to be ranked. */
    protected abstract Optional<Datensatz<T>> datensatz(A objekt);

    /** Whether all have to be read anew although no document has changed; asked before each comparison. */
    protected boolean istVeraltet() {
        return false;
    }

    /** One after the other: whoever comes later knows as much as who came before. */
    @Override
    public final synchronized void uebernimm(A objekt) {
        gelesen(objekt).ifPresentOrElse(kartei::merke,
                () -> kartei.remove(new Fassung(objekt.kennung(), objekt.version())));
    }

    @Override
    public final void zeige() {
        kartei.zeige();
    }

    @Override
    public final synchronized void erneuere(List<A> objekte) {
        kartei.replace(eintraege(objekte.stream()
                .filter(objekt -> kartei.version(objekt.kennung()) == objekt.version())
                .toList()));
    }

    @Override
    public final void erfahre(List<A> gelesene) {
        kartei.put(eintraege(gelesene));
    }

    /** Takes out what is no longer to be ranked although its document is the same. */
    protected final synchronized void lasseAus(Fassung fassung) {
        ausgelassen.put(fassung.id(), fassung.version());
        kartei.remove(fassung);
    }

    @Override
    public final void entferne(String id) {
        ausgelassen.remove(id);
        kartei.remove(new Fassung(id, Long.MAX_VALUE));
    }

    @Override
    public final int gleicheAb(Dokumente<A> dokumente) {
        var quelle = new Dokumentquelle(dokumente);
        return istVeraltet()
                ? kartei.pflege().neuAufbauen(quelle, Fortschritt.still()).entfernt().size()
                : kartei.pflege().abgleichen(quelle, Fortschritt.still()).anzahl();
    }

    private List<Datensatz<T>> eintraege(Collection<A> objekte) {
        return objekte.stream().flatMap(objekt -> gelesen(objekt).stream()).toList();
    }

    /** What is left out stays out until it changes again. */
    private Optional<Datensatz<T>> gelesen(A objekt) {
        var datensatz = datensatz(objekt);
        if (datensatz.isPresent()) {
            ausgelassen.remove(objekt.kennung());
        } else {
            ausgelassen.put(objekt.kennung(), objekt.version());
        }
        return datensatz;
    }

    @Override
    public final int umfang() {
        return kartei.anzahl();
    }

    @Override
    public final Bereitschaft bereitschaft() {
        return kartei.pflege().bereitschaft();
    }

    /** The documents as the engine compares itself with them; what is not given it takes out. */
    private final class Dokumentquelle implements Quelle<Datensatz<T>> {

        private final Dokumente<A> dokumente;

        Dokumentquelle(Dokumente<A> dokumente) {
            this.dokumente = dokumente;
        }

        @Override
        public Stream<Fassung> stand() {
            return dokumente.stand()
                    .entrySet()
                    .stream()
                    .filter(eintrag -> !eintrag.getValue().equals(ausgelassen.get(eintrag.getKey())))
                    .map(eintrag -> new Fassung(eintrag.getKey(), eintrag.getValue()));
        }

        @Override
        public Collection<Datensatz<T>> lade(Collection<String> ids) {
            return eintraege(dokumente.lade(ids));
        }
    }
}
