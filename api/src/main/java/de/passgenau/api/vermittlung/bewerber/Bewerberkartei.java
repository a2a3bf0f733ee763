package de.passgenau.api.vermittlung.bewerber;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Folger;
import de.passgenau.api.liste.Folger.Dokumente;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Quelle;
import de.passgenau.matching.profil.Profil;

/** Keeps the persons of the engine true to the open cases: what is closed, blocked or deleted is not ranked. */
final class Bewerberkartei implements Folger<Fall> {

    private final Kartei<Profil> kartei;
    private final Tagesabbildung abbildung;
    /** Which version of which case was seen and left out. */
    private final Map<String, Long> ausgelassen = new ConcurrentHashMap<>();

    Bewerberkartei(Kartei<Profil> kartei, Tagesabbildung abbildung) {
        this.kartei = kartei;
        this.abbildung = abbildung;
    }

    @Override
    public String name() {
        return "bewerber";
    }

    @Override
    public void uebernimm(Fall objekt) {
        if (istOffen(objekt)) {
            kartei.replace(datensatz(objekt));
        } else {
            kartei.remove(new Fassung(objekt.kennung(), objekt.version()));
        }
    }

    @Override
    public void erfahre(List<Fall> gelesen) {
        kartei.put(gelesen.stream().filter(this::istOffen).map(this::datensatz).toList());
    }

    @Override
    public void entferne(String id) {
        ausgelassen.remove(id);
        kartei.remove(new Fassung(id, Long.MAX_VALUE));
    }

    /** On another day everybody is read anew: some have come of age, or been without work for longer. */
    @Override
    public int gleicheAb(Dokumente<Fall> dokumente) {
        var quelle = new Fallquelle(dokumente);
        return abbildung.istVeraltet()
                ? kartei.pflege().neuAufbauen(quelle, Fortschritt.still()).entfernt().size()
                : kartei.pflege().abgleichen(quelle, Fortschritt.still()).anzahl();
    }

    /** What is not is left out, until it changes again. */
    private boolean istOffen(Fall fall) {
        if (fall.zustand() == Zustand.OFFEN) {
            ausgelassen.remove(fall.kennung());
            return true;
        }
        ausgelassen.put(fall.kennung(), fall.version());
        return false;
    }

    private Datensatz<Profil> datensatz(Fall fall) {
        var merkmale = Map.of(Fallmerkmale.GESCHAEFTSSTELLE, Set.of(fall.geschaeftsstelle()),
                Fallmerkmale.FALLMANAGER, Set.of(fall.fallmanager()),
                Fallmerkmale.EINGEWILLIGT, Set.of(Boolean.toString(!fall.einwilligungen().gueltig().isEmpty())));
        return new Datensatz<>(new Eintrag(fall.kennung(), fall.version(), Fallsicht.merkmale(fall), merkmale, Map.of(),
                List.of()), abbildung.heute().von(fall).fuerIndex());
    }

    @Override
    public int umfang() {
        return kartei.anzahl();
    }

    @Override
    public Bereitschaft bereitschaft() {
        return kartei.pflege().bereitschaft();
    }

    /** The open cases, as the engine compares itself with them; what is not given it takes out. */
    private final class Fallquelle implements Quelle<Datensatz<Profil>> {

        private final Dokumente<Fall> dokumente;

        Fallquelle(Dokumente<Fall> dokumente) {
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
        public Collection<Datensatz<Profil>> lade(Collection<String> ids) {
            return dokumente.lade(ids)
                    .stream()
                    .filter(Bewerberkartei.this::istOffen)
                    .map(Bewerberkartei.this::datensatz)
                    .toList();
        }
    }
}
