using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.MadeUp;
using Samenspel.Architecture.Tests.Reading;
using Samenspel.Kernel;

namespace Samenspel.Architecture.Tests;

/// <summary>A handler is registered with AddHandler only, so that nobody reaches one without the guard round it.</summary>
public sealed partial class RegistrationTests
{
    private const string TheOneWay = "src/Samenspel.Data/Handling/";

    [Fact]
    public void Handlers_AreRegisteredByAddHandlerOnly() => Offenders.None(
        "A handler is registered bare: use AddHandler.",
        Repository.Source(".cs").Where(file => Repository.InAny(file, "src/") && !Repository.InAny(file, TheOneWay))
            .SelectMany(file => BareRegistrations(file, Repository.Read(file), HandlerNames())));

    [Fact]
    public void Handlers_AreNotPublic() => Offenders.None(
        "A handler is public: everybody could ask it past its guard.",
        Handlers().Where(type => type.IsVisible).Select(type => type.FullName!));

    [Theory]
    [InlineData("services.AddScoped<OpenBeehiveHandler>();")]
    [InlineData("services.AddTransient<IHandle<OpenBeehive, int>, OpenBeehiveHandler>();")]
    [InlineData("services.TryAddSingleton(typeof(OpenBeehiveHandler));")]
    [InlineData("services.AddScoped<IHandle<CountBees, int>>(p => new CountingOfBees());")]
    [InlineData("services.AddScoped<CountingOfBees>();")]
    public void Rule_NoticesABareHandler(string source) => Assert.Single(BareRegistrations("Door.cs", source, ["CountingOfBees"]));

    [Fact]
    public void Rule_LeavesAGuardedHandlerAndOtherServices() => Assert.Empty(BareRegistrations(
        "Door.cs",
        "services.AddHandler<OpenBeehive, int, OpenBeehiveHandler>().AddSingleton<IModelPart, BeeTables>();",
        ["OpenBeehiveHandler"]));

    [Fact]
    public void Rule_FindsHandlersByWhatTheyAre() => Assert.True(IsHandler(typeof(CountingOfBees)));

    private static IEnumerable<Type> Handlers() => Repository.Projects.SelectMany(project => project.WrittenTypes()).Where(IsHandler);

    private static string[] HandlerNames() => [.. Handlers().Select(type => type.Name.Split('`')[0])];

    private static bool IsHandler(Type type) => type is { IsClass: true, IsAbstract: false }
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IHandle<,>));

    private static IEnumerable<string> BareRegistrations(string file, string source, string[] handlers) =>
        from Match registration in Registration().Matches(source)
        let names = Word().Matches(registration.Value).Select(word => word.Value)
        where names.Any(name => name.EndsWith("Handler", StringComparison.Ordinal) || string.Equals(name, "IHandle", StringComparison.Ordinal)
            || handlers.Contains(name, StringComparer.Ordinal))
        select $"{file}: {registration.Value}";

    [GeneratedRegex(@"\b(Try)?Add(Keyed)?(Scoped|Transient|Singleton)\s*(<[^;(]*>|\(\s*typeof\([^;]*?\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Registration();

    [GeneratedRegex(@"\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
