using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samenspel.Data.Carrying;

/// <summary>The columns of an entity as they are carried, the same for both databases.</summary>
internal sealed class CargoColumns
{
    private readonly IEntityType _type;

    public CargoColumns(SamenspelDb db, Type entity)
    {
        _type = db.Model.FindEntityType(entity) ?? throw new InvalidOperationException($"{entity.Name} is not kept in a table.");
        All = [.. _type.GetProperties().Select(property => new CargoColumn(property)).OrderBy(column => column.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<CargoColumn> All { get; }

    public string Table => _type.GetTableName()!;

    /// <summary>The part with the rows.</summary>
    public string Path => $"{Folder}.json";

    /// <summary>Where the parts of single values stand.</summary>
    public string Folder => $"rows/{Table}";

    /// <returns>The key of a row, to find the same one twice.</returns>
    public string KeyOf(object row) => string.Join(' ', _type.FindPrimaryKey()!.Properties.Select(property => Convert.ToString(property.GetGetter().GetClrValue(row), CultureInfo.InvariantCulture)));

    /// <returns>An entity with nothing in it.</returns>
    public object New() => Activator.CreateInstance(_type.ClrType, nonPublic: true)!;
}
