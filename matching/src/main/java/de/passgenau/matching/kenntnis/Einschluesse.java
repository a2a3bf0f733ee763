package de.passgenau.matching.kenntnis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import de.passgenau.matching.text.Tabelle;

/** Which code includes which: CE includes C, a trained cook has worked in a kitchen. Immutable. */
public final class Einschluesse {

    private static final Pattern MIT_NIVEAU = Pattern.compile("KENNTNIS_\\p{Upper}+_[ABC][12]");

    private static final String KENNTNIS = "KENNTNIS_";

    private final Map<String, Set<String>> direkt = new HashMap<>();

    /** What the table says; knows nothing of fields that lie in each other. */
    public static Einschluesse nachTabelle() {
        return new Einschluesse(List.of());
    }

    Einschluesse(Collection<Berufsfeld> felder) {
        for (var zeile : Tabelle.lesen(Einschluesse.class, "einschluesse.tsv")) {
            nimm(zeile[0], List.of(zeile[1].split(" ")));
        }
        for (var feld : felder) {
            nimm(feld.code(),
                    felder.stream()
                            .filter(anderes -> anderes != feld && anderes.umfasst(feld))
                            .map(Berufsfeld::code)
                            .toList());
        }
    }

    private void nimm(String code, Collection<String> eingeschlossene) {
        direkt.computeIfAbsent(code, neu -> new LinkedHashSet<>()).addAll(eingeschlossene);
    }

    /** The codes and all that follow from them, in their natural order. */
    public Set<String> huelle(Collection<String> codes) {
        return huelle(codes, Set.of());
    }

    /** The same, where a training or work leads to nothing that is known to be missing, nor to what includes that. */
    Set<String> huelle(Collection<String> codes, Set<String> fehlende) {
        var huelle = new TreeSet<String>();
        var offen = new ArrayDeque<>(codes);
        while (!offen.isEmpty()) {
            var code = offen.remove();
            if (huelle.add(code)) {
                folgende(code).stream().filter(folge -> !istWiderlegt(code, folge, fehlende)).forEach(offen::add);
            }
        }
        return huelle;
    }

    private boolean istWiderlegt(String code, String folge, Set<String> fehlende) {
        return !fehlende.isEmpty() && !code.startsWith(KENNTNIS) && folge.startsWith(KENNTNIS)
                && huelle(Set.of(folge)).stream().anyMatch(fehlende::contains);
    }

    private Collection<String> folgende(String code) {
        var bekannt = direkt.get(code);
        if (bekannt != null) {
            return bekannt;
        }
        int niveau = code.length() - 1;
        boolean sprache = MIT_NIVEAU.matcher(code).matches();
        return sprache && !code.endsWith("A1")
                ? List.of(code.substring(0, niveau - 1) + darunter(code.substring(niveau - 1)),
                        code.substring(0, niveau - 2))
                : sprache ? List.of(code.substring(0, niveau - 2)) : List.of();
    }

    private static String darunter(String niveau) {
        return niveau.endsWith("2") ? niveau.charAt(0) + "1" : (char) (niveau.charAt(0) - 1) + "2";
    }
}
