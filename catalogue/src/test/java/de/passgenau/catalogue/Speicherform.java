package de.passgenau.catalogue;

import java.util.List;

import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** How documents look in the store. */
public final class Speicherform {

    private static final MappingMongoConverter CONVERTER = converter();

    private Speicherform() {}

    public static Document geschrieben(Object dokument) {
        var ziel = new Document();
        CONVERTER.write(dokument, ziel);
        return ziel;
    }

    public static <A> A gelesen(Class<A> typ, Document dokument) {
        return CONVERTER.read(typ, dokument);
    }

    private static MappingMongoConverter converter() {
        var conversions = new MongoCustomConversions(List.of());
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }
}
