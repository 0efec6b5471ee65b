namespace Samenspel.WebKit.Api;

/// <summary>What a type of the API is called outside: English inside, Dutch outside.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ApiNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
