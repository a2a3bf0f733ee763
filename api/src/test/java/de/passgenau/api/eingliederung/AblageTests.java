package de.passgenau.api.eingliederung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** A case is stored as one document and comes back as it was, whatever was done in it. */
class AblageTests {

    private final MappingMongoConverter converter = converter();

    private static MappingMongoConverter converter() {
        var kurzform = new MongoCustomConversions(List.of(new Schreiben(), new Lesen()));
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(kurzform.getSimpleTypeHolder());
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(kurzform);
        converter.afterPropertiesSet();
        return converter;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesBackAsItWas(int saat) {
        var fall = Zufallstaten.langeGeschichte(Fallarbeit.geboren(saat % 2 == 0 ? "2006-06-15" : "1985-03-30"), saat);

        var dokument = new Document();
        converter.write(fall.voll(), dokument);

        assertThat(fall.voll().eintraege()).hasSizeGreaterThan(20);
        assertThat(converter.read(Fallverlauf.class, dokument)).isEqualTo(fall.voll());
    }

    @WritingConverter
    private static final class Schreiben implements Converter<EintragId, String> {

        @Override
        public String convert(EintragId id) {
            return id.wert();
        }
    }

    @ReadingConverter
    private static final class Lesen implements Converter<String, EintragId> {

        @Override
        public EintragId convert(String wert) {
            return new EintragId(wert);
        }
    }
}
