package de.passgenau.api.bedarfsgemeinschaft;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Finds the cases of members of visible households, wherever they are led: a member whose case is blocked or deleted is
 * not shown either (Art. 18 DSGVO). One read, however many there are.
 */
@Component
class Mitgliedsfaelle implements Knotenart<Mitgliedsfall> {

    private static final Sichtfilter UNGESPERRT = Sichtfilter.wo("zustand", Zustand.OFFEN, Zustand.ABGESCHLOSSEN);

    private final Dokumentliste<Fall> faelle;

    Mitgliedsfaelle(Dokumentliste<Fall> faelle) {
        this.faelle = faelle;
    }

    @Override
    public Class<Mitgliedsfall> typ() {
        return Mitgliedsfall.class;
    }

    @Override
    public Map<String, Mitgliedsfall> finde(Set<String> ids, Anrufer anrufer) {
        return faelle.leser()
                .lade(ids, UNGESPERRT)
                .stream()
                .collect(Collectors.toMap(Fall::kennung, fall -> new Mitgliedsfall(fall.bezug())));
    }
}
