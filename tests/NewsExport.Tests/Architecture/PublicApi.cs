using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsExport.Tests.Architecture;

/// <summary>The public surface of an assembly as lines of text, one a member, sorted; what the compiler adds to records is left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines);

    private static IEnumerable<string> Lines(Type type) =>
        type.GetMembers(Declared)
            .Where(member => !IsCompilerMade(type, member))
            .Select(member => $"{Name(type)}.{Member(member)}")
            .Order(StringComparer.Ordinal)
            .Prepend($"{Kind(type)} {Name(type)}{Base(type)}");

    private static bool IsCompilerMade(Type type, MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member is MethodInfo { IsSpecialName: true } or Type
        || (type.IsEnum && member.Name is "value__")
        || (IsRecord(type) && member.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "PrintMembers");

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : IsRecord(type) ? "record"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsValueType ? "struct"
        : "class";

    private static string Base(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && !type.IsEnum ? " : " + Name(parent) : "";

    private static string Member(MemberInfo member) =>
        member switch
        {
            FieldInfo field => field.IsLiteral && field.DeclaringType!.IsEnum
                ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}"
                : $"{field.Name} : {Name(field.FieldType)}",
            PropertyInfo property => $"{property.Name} : {Name(property.PropertyType)}{Accessors(property)}",
            ConstructorInfo constructor => $"new({Parameters(constructor)})",
            MethodInfo method => $"{method.Name}{Generic(method.GetGenericArguments())}({Parameters(method)}) : {Name(method.ReturnType)}",
            _ => member.ToString()!,
        };

    private static string Accessors(PropertyInfo property)
    {
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        return (isRequired ? " required" : "")
            + (
                property.SetMethod is null ? ""
                : isInit ? " init"
                : " set"
            );
    }

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}")
        );

    private static string Name(Type type) =>
        type.IsGenericParameter ? type.Name
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : Nullable.GetUnderlyingType(type) is { } underlying ? Name(underlying) + "?"
        : type.IsGenericType ? type.Name.Split('`')[0] + Generic(type.GetGenericArguments())
        : type.Name;

    private static string Generic(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";
}
