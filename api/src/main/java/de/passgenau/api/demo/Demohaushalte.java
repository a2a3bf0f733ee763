package de.passgenau.api.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import de.passgenau.api.bedarfsgemeinschaft.Antrag;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.BedarfsgemeinschaftId;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsakte;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Rolle;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Spur;

/** Makes households of what was generated, and links them with the cases of their members. */
final class Demohaushalte {

    /** The demo login that has recorded what was applied for and granted. */
    private static final String LEISTUNG = "demo-leistung";
    private static final Map<Rolle, Mitgliedsrolle> ROLLEN = Map.of(Rolle.BEVOLLMAECHTIGT,
            Mitgliedsrolle.ANTRAGSTELLER, Rolle.PARTNER, Mitgliedsrolle.PARTNER, Rolle.KIND, Mitgliedsrolle.KIND);

    private final Map<String, String> faelle;
    private final Supplier<byte[]> zufall;
    private final Spur spur;

    private Demohaushalte(Landkreis landkreis, Instant am, Supplier<byte[]> zufall) {
        this.faelle = landkreis.faelle().stream().collect(Collectors.toMap(Fall::mitglied, Fall::kennung));
        this.zufall = zufall;
        this.spur = Spur.begonnen(am, List.of());
    }

    static List<Bedarfsgemeinschaft> von(Landkreis landkreis, Instant am, Supplier<byte[]> zufall) {
        var haushalte = new Demohaushalte(landkreis, am, zufall);
        return landkreis.bedarfsgemeinschaften().stream().map(haushalte::haushalt).toList();
    }

    /** Their cases know already what follows from it. */
    private Bedarfsgemeinschaft haushalt(de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft einer) {
        var mitglieder = einer.mitglieder().stream().map(mitglied -> mitglied(mitglied, einer.antragAm())).toList();
        return new Bedarfsgemeinschaft(new BedarfsgemeinschaftId(einer.kennung()), 0, Bedarfsgemeinschaft.SCHEMA,
                new BgNummer(einer.bgNummer()), einer.geschaeftsstelle(), einer.anschrift(),
                List.of(),
                new Mitglieder(mitglieder), leistung(einer), List.of(), null, null, Fallschluessel.neu(zufall), spur);
    }

    private Mitglied mitglied(de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied eines, LocalDate ab) {
        var seit = eines.geburtstag().isAfter(ab) ? eines.geburtstag() : ab;
        var fall = faelle.get(eines.kennung());
        return new Mitglied(new MitgliedId(eines.kennung()), eines.vorname(), eines.nachname(), eines.geburtstag(),
                eines.erwerbsfaehig(), List.of(new Zugehoerigkeit(seit, null, rolle(eines.rolle()))),
                fall == null ? null : new FallId(fall));
    }

    private static Mitgliedsrolle rolle(Rolle rolle) {
        return ROLLEN.getOrDefault(rolle, Mitgliedsrolle.KIND);
    }

    private static Leistungsakte leistung(de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft einer) {
        var antrag = einer.antragAm();
        var ab = einer.leistungAb();
        return Leistungsakte.keine()
                .mit(new Antrag(einer.kennung() + "/antrag", antrag, antrag, LEISTUNG))
                .mit(new Bescheid(einer.kennung() + "/bescheid", Bescheid.Art.BEWILLIGT, ab, ab, null, ab,
                        LEISTUNG));
    }
}
