using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Samenspel.Architecture.Tests.MadeUp;
using Samenspel.Architecture.Tests.Reading;
using Samenspel.Data;

namespace Samenspel.Architecture.Tests;

/// <summary>A table's name says whose it is: it starts with its module's prefix, in snake case.</summary>
public sealed partial class TableNameTests
{
    [Fact]
    public void Tables_StartWithTheirModulesPrefix() => Offenders.None(
        "A table does not start with the prefix of its module, or is not in snake case.",
        Parts().SelectMany(BadTables));

    [Fact]
    public void Prefixes_BelongToOneModule() => Offenders.None(
        "Two modules use the same prefix.",
        Parts().GroupBy(part => part.TablePrefix, StringComparer.Ordinal)
            .Where(group => group.Select(part => part.GetType().Assembly).Distinct().Count() > 1).Select(group => group.Key));

    [Fact]
    public void Rule_NoticesTablesWithAnotherName() => Assert.Equal(
        ["hives_Bee (bees_)", "wasps_wasp (bees_)"],
        BadTables(new TablesOfBees()).Order(StringComparer.Ordinal));

    private static IEnumerable<IModelPart> Parts() =>
        from project in Repository.Projects
        from type in project.WrittenTypes()
        where type is { IsClass: true, IsAbstract: false } && typeof(IModelPart).IsAssignableFrom(type)
        select (IModelPart)Activator.CreateInstance(type, nonPublic: true)!;

    private static IEnumerable<string> BadTables(IModelPart part)
    {
        var model = new ModelBuilder(SqliteConventionSetBuilder.Build());
        part.Configure(model);
        var prefix = part.TablePrefix.TrimEnd('_') + "_";
        return model.FinalizeModel().GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(table => !table.StartsWith(prefix, StringComparison.Ordinal) || !SnakeCase().IsMatch(table))
            .Select(table => $"{table} ({part.TablePrefix})");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SnakeCase();
}
