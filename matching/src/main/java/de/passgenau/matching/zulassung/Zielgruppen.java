package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;

/** One of these target groups; U25 and UE50 follow from the age where it is known, in the order of the code list. */
public record Zielgruppen(List<Zielgruppe> gruppen) implements Merkmal {

    private static final Alter U25 = Alter.unter(25);
    private static final Alter UE50 = Alter.ab(50);

    private static final Set<Zielgruppe> NACH_ALTER = Set.of(Zielgruppe.U25, Zielgruppe.UE50);

    public Zielgruppen {
        gruppen = gruppen.stream().distinct().sorted().toList();
        if (gruppen.isEmpty() || gruppen.contains(Zielgruppe.ALLE)) {
            throw new IllegalArgumentException("Keine Auswahl von Zielgruppen: " + gruppen);
        }
    }

    /** Open to everybody as soon as ALLE is among them. */
    public static Merkmal von(Collection<Zielgruppe> gruppen) {
        return gruppen.contains(Zielgruppe.ALLE) ? new Alle() : new Zielgruppen(List.copyOf(gruppen));
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var eine = Urteil.NICHT_ERFUELLT;
        for (int i = 0; i < gruppen.size(); i++) {
            var diese = urteil(gruppen.get(i), profil, stichtag);
            if (diese == Urteil.ERFUELLT) {
                return diese;
            }
            eine = diese == Urteil.UNBEKANNT ? diese : eine;
        }
        return eine;
    }

    private static Urteil urteil(Zielgruppe gruppe, Zugangsprofil profil, LocalDate stichtag) {
        if (gruppe == Zielgruppe.U25 || gruppe == Zielgruppe.UE50) {
            return nachAlter(gruppe, profil, stichtag);
        }
        var gehoertDazu = profil.gehoertZu(gruppe);
        return gehoertDazu == null ? Urteil.UNBEKANNT : Urteil.von(gehoertDazu);
    }

    private static Urteil nachAlter(Zielgruppe gruppe, Zugangsprofil profil, LocalDate stichtag) {
        var erfasst = profil.zielgruppen();
        if (profil.geburt() != null) {
            return alter(gruppe).urteil(profil, stichtag);
        }
        if (erfasst == null || erfasst.contains(Zielgruppe.U25) && erfasst.contains(Zielgruppe.UE50)) {
            return Urteil.UNBEKANNT;
        }
        return Urteil.von(erfasst.contains(gruppe));
    }

    /** The years of life that U25 or UE50 stands for. */
    public static Alter alter(Zielgruppe gruppe) {
        return switch (gruppe) {
            case U25 -> U25;
            case UE50 -> UE50;
            default -> throw new IllegalArgumentException("Keine Frage des Alters: " + gruppe);
        };
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.ZIELGRUPPE;
    }

    @Override
    public String text() {
        return "Zielgruppe " + Worte.auswahl(gruppen.stream().map(Zielgruppe::name).toList());
    }

    @Override
    public String verlangt() {
        return Worte.aufzaehlung(gruppen.stream().map(Zielgruppe::bezeichnung).toList(), "oder");
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var passende = gruppen.stream()
                .filter(gruppe -> urteil(gruppe, profil, stichtag) == Urteil.ERFUELLT)
                .map(Zielgruppe::bezeichnung)
                .collect(Collectors.joining(", "));
        if (!passende.isEmpty()) {
            return "Zielgruppe " + passende;
        }
        if (urteil(profil, stichtag) == Urteil.UNBEKANNT) {
            return "Zugehörigkeit zur Zielgruppe unbekannt";
        }
        return NACH_ALTER.containsAll(gruppen) && profil.geburt() != null
                ? U25.tatsache(profil, stichtag)
                : "Gehört nicht dazu";
    }

    @Override
    public String beleg(Zugangsprofil profil, LocalDate stichtag) {
        var erfuellt = urteil(profil, stichtag) == Urteil.ERFUELLT;
        return erfuellt && gruppen.size() > 1 || !erfuellt && NACH_ALTER.containsAll(gruppen)
                ? tatsache(profil, stichtag)
                : "";
    }

    @Override
    public String frage() {
        return String.join(" ", gruppen.stream().map(Zielgruppe::frage).distinct().toList());
    }

    /** Each group asks for the fact that it takes. */
    @Override
    public List<String> fragen(Zugangsprofil profil, LocalDate stichtag) {
        return gruppen.stream()
                .filter(gruppe -> urteil(gruppe, profil, stichtag) == Urteil.UNBEKANNT)
                .map(Zielgruppe::frage)
                .distinct()
                .toList();
    }

    @Override
    public String nebensatz(boolean ja) {
        var namen = Worte.genannt(gruppen.stream().map(Zielgruppe::bezeichnung).toList());
        if (gruppen.size() == 1) {
            return (ja ? "" : "nicht ") + "zur Zielgruppe " + namen + " gehören";
        }
        return "zu " + (ja ? "einer" : "keiner") + " der Zielgruppen " + namen + " gehören";
    }
}
