package org.moothall.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson of a sealed interface what annotations would have to say otherwise: who is in it,
 * and where that is written. The members are those the compiler knows, so no text can name another
 * class. And every component that is not {@code Optional} is required.
 */
final class SealedFamilies extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    if (!(annotated instanceof AnnotatedClass) || !Family.holds(annotated.getRawType())) {
      return null;
    }
    return JsonTypeInfo.Value.construct(
        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, Family.TYPE, null, false, true, true);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
    return Family.holds(annotated.getRawType())
        ? Family.members(annotated.getRawType()).map(SealedFamilies::named).toList()
        : null;
  }

  private static NamedType named(Class<?> member) {
    return new NamedType(member, member.getSimpleName());
  }

  @Override
  public @Nullable String findTypeName(AnnotatedClass type) {
    return Family.holds(type.getRawType()) ? type.getRawType().getSimpleName() : null;
  }

  @Override
  public Boolean hasRequiredMarker(AnnotatedMember component) {
    return !component.getType().hasRawClass(Optional.class);
  }
}
